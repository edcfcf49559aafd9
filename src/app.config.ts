const { appName, tabs, location } = FEATURE_FLAGS

/**
 * `behind` is a subpackage under `pages/`: what is opened from the tab and not needed at a station's door nor
 * beside somebody who has collapsed. It keeps the main package small, and is fetched as soon as a tab is shown.
 */
const allTabs = [
  { tab: 'news', text: '资讯', icon: 'news', behind: [{ root: 'article', pages: ['index'] }] },
  { tab: 'stations', text: '接力站', icon: 'station', behind: [] },
  { tab: 'services', text: '驿站服务', icon: 'services', behind: [] },
  {
    tab: 'sorting',
    text: '垃圾分类',
    icon: 'sorting',
    behind: [{ root: 'sorting-guide', pages: ['search/index', 'category/index', 'quiz/index'] }],
  },
]
const chosen = allTabs.filter(({ tab }) => tabs.includes(tab))
const preview = process.env.TARO_ENV === 'h5'
/** A value of `theme.json`: by name in WeChat, which follows the phone; as it is in the browser preview. */
const themed = (key: string) => (preview ? LIGHT_THEME[key] : `@${key}`)
const page = (name: string) => `pages/${name}/index`
const subPackages = chosen
  .flatMap(({ behind }) => behind)
  .map(({ root, pages }) => ({ root: `pages/${root}`, pages }))
/** Places and first aid belong to every neighbourhood, whichever tabs are on. */
const always = ['place', 'emergency', 'about']

export default defineAppConfig({
  pages: [...chosen.map(({ tab }) => tab), ...always, ...(preview ? ['catalogue'] : [])].map(page),
  subPackages,
  preloadRule: Object.fromEntries(
    [...chosen.map(({ tab }) => tab), 'place'].map((name) => [
      page(name),
      { network: 'all' as const, packages: subPackages.map(({ root }) => root) },
    ]),
  ),
  window: {
    // Taro draws a bar in the browser only when it is told to; in WeChat this is the default.
    navigationStyle: 'default',
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
