const { appName, tabs, location } = SWITCHES

/** The tabs, and the pages behind each that are a package of their own (`later`): nobody opens the app with them. */
const allTabs = [
  { tab: 'news', text: '资讯', icon: 'news', later: ['article'] },
  { tab: 'stations', text: '接力站', icon: 'station', later: [] },
  { tab: 'services', text: '驿站服务', icon: 'services', later: [] },
  { tab: 'sorting', text: '垃圾分类', icon: 'sorting', later: ['sorting-category', 'quiz'] },
]
const chosen = allTabs.filter(({ tab }) => tabs.includes(tab))
const preview = process.env.TARO_ENV === 'h5'
/** A value of `theme.json`: by name in WeChat, which follows the phone; as it is in the browser preview. */
const themed = (key: string) => (preview ? LIGHT_THEME[key] : `@${key}`)
const page = (name: string) => `pages/${name}/index`
/**
 * What a wall code opens and what somebody in panic opens must be there whenever the app is: these pages are in
 * the main package, whichever tabs are on. The others are fetched in the background as soon as a tab is shown,
 * and keep the package that everybody waits for small.
 */
const always = ['place', 'emergency']
const later = [...chosen.flatMap((tab) => tab.later), 'about', ...(preview ? ['catalogue'] : [])]
const behind = Object.fromEntries(
  chosen.map(({ tab }) => [
    page(tab),
    { network: 'all' as const, packages: later.map((name) => `pages/${name}`) },
  ]),
)

export default defineAppConfig({
  pages: [...chosen.map(({ tab }) => page(tab)), ...always.map(page)],
  subPackages: later.map((name) => ({ root: `pages/${name}`, pages: ['index'] })),
  preloadRule: behind,
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
