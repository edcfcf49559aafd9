import { readFileSync } from 'node:fs'
import path from 'node:path'

interface BuildSwitches {
  appName: string
  tabs: string[]
  location: 'off' | 'precise'
}

const folder = path.resolve(process.cwd(), process.env.DATASET ?? 'src/data/jiangwan')
const { appName, tabs, location }: BuildSwitches = JSON.parse(
  readFileSync(path.join(folder, 'neighbourhood.json'), 'utf8'),
)

const allTabs = [
  { tab: 'news', text: '资讯', icon: 'news', pages: ['article'] },
  { tab: 'stations', text: '接力站', icon: 'station', pages: ['place'] },
  { tab: 'services', text: '驿站服务', icon: 'services', pages: ['emergency'] },
  { tab: 'sorting', text: '垃圾分类', icon: 'sorting', pages: ['sorting-category', 'quiz'] },
]
const chosen = allTabs.filter(({ tab }) => tabs.includes(tab))
const preview = process.env.TARO_ENV === 'h5'
const theme: { light: Record<string, string> } = JSON.parse(
  readFileSync(path.resolve('src/theme.json'), 'utf8'),
)
/** A value of `theme.json`: by name in WeChat, which follows the phone; as it is in the browser preview. */
const themed = (key: string) => (preview ? theme.light[key] : `@${key}`)
const page = (name: string) => `pages/${name}/index`
/** Places and first aid belong to every neighbourhood, whichever tabs are on. */
const always = ['place', 'emergency', 'about']

export default defineAppConfig({
  pages: [
    ...new Set([
      ...chosen.map(({ tab }) => page(tab)),
      ...chosen.flatMap(({ pages }) => pages.map(page)),
      ...always.map(page),
      ...(preview ? [page('catalogue')] : []),
    ]),
  ],
  window: {
    navigationBarTitleText: appName,
    navigationBarBackgroundColor: themed('nav'),
    navigationBarTextStyle: themed('navInk') as 'black',
    backgroundColor: themed('nav'),
    backgroundTextStyle: themed('pull') as 'dark',
  },
  tabBar: {
    color: themed('tabInk'),
    selectedColor: themed('tabOn'),
    backgroundColor: themed('tab'),
    borderStyle: themed('tabLine') as 'black',
    list: chosen.map(({ tab, text, icon }) => ({
      pagePath: page(tab),
      text,
      iconPath: themed(icon),
      selectedIconPath: themed(`${icon}On`),
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  ...(location === 'precise' && {
    requiredPrivateInfos: ['getLocation' as const],
    permission: { 'scope.userLocation': { desc: '只用来算哪个接力站离你近，用完就丢，不会保存' } },
  }),
})
