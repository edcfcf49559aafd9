import { mainPages, pageOf, subpackages, tabs } from './platform/routes'

const { appName, location, words } = FEATURE_FLAGS
const shownTabs = tabs.filter((tab) => FEATURE_FLAGS.tabs.includes(tab))
const shownSubpackages = subpackages.filter(({ tab }) => shownTabs.includes(tab))
const preview = process.env.TARO_ENV === 'h5'
/** A value of `theme.json`: by name in WeChat, which follows the phone; as it is in the browser preview. */
const themed = (key: string) => (preview ? LIGHT_THEME[key] : `@${key}`)

export default defineAppConfig({
  pages: [...shownTabs, ...mainPages, ...(preview && WITH_CATALOGUE ? ['catalogue'] : [])].map(pageOf),
  subPackages: shownSubpackages.map(({ root, pages }) => ({ root: `pages/${root}`, pages: [...pages] })),
  preloadRule: Object.fromEntries(
    [...shownTabs, 'place'].map((name) => [
      pageOf(name),
      { network: 'all' as const, packages: shownSubpackages.map(({ root }) => `pages/${root}`) },
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
    // A tablet or a phone in its holder on a handlebar.
    pageOrientation: 'auto',
  },
  tabBar: {
    color: themed('tabInk'),
    selectedColor: themed('tabOn'),
    backgroundColor: themed('tab'),
    borderStyle: themed('tabLine') as 'black',
    list: shownTabs.map((tab) => ({
      pagePath: pageOf(tab),
      text: words.tabs[tab] ?? '',
      iconPath: themed(tab),
      selectedIconPath: themed(`${tab}On`),
    })),
  },
  // The preview's router hides a page when its slide has ended, also when somebody has gone back to it meanwhile.
  ...(preview && { animation: false }),
  darkmode: true,
  // An iPad turns too.
  resizable: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
  __usePrivacyCheck__: true,
  ...(location === 'precise' && {
    requiredPrivateInfos: ['getLocation' as const],
    permission: { 'scope.userLocation': { desc: `只用来算哪个${words.station}离你近，用完就丢，不会保存` } },
  }),
})
