import type { Screen } from '../../tools/browser/screen'

/** Every page of the preview, and what opens on it. */
export const screens: Screen[] = [
  { target: 'news' },
  { target: 'news', taps: [['button', /找/]], typed: '没有这样的词' },
  { target: 'article?id=second-quarter' },
  { target: 'article?id=relief-plaques' },
  { target: 'article?id=safety-reaccreditation' },
  { target: 'article?id=gone' },
  { target: 'stations' },
  { target: 'stations', taps: [['button', /^筛选/]] },
  { target: 'stations', typed: '没有这样的站' },
  { target: 'stations', typed: '新市' },
  { target: 'stations', taps: [['button', '我在…附近']] },
  {
    target: 'stations',
    taps: [
      ['button', '我在…附近'],
      ['radio', '街道办事处'],
    ],
  },
  { target: 'place?id=jw05' },
  { target: 'place?id=jw02', taps: [['button', '收藏']] },
  { target: 'place?scene=jw07' },
  { target: 'place?scene=s12' },
  { target: 'services' },
  { target: 'services', taps: [['button', /^办事/]] },
  { target: 'emergency' },
  { target: 'emergency', taps: [['button', '选地址']] },
  { target: 'emergency?place=jw08' },
  { target: 'emergency?place=jw07' },
  { target: 'cpr', taps: [['radio', /两个人/]] },
  { target: 'sorting' },
  { target: 'sorting-guide/search' },
  { target: 'sorting-guide/search?q=dc' },
  { target: 'sorting-guide/search?q=牛奶盒' },
  { target: 'sorting-guide/search?q=奶茶' },
  { target: 'sorting-guide/search?q=zzzzzz' },
  { target: 'sorting-guide/category?bin=hazardous' },
  { target: 'sorting-guide/category?bin=dry' },
  { target: 'sorting-guide/category?bin=bulky' },
  { target: 'sorting-guide/category?bin=gone' },
  { target: 'sorting-guide/quiz' },
  { target: 'sorting-guide/quiz', taps: [['button', /· (.桶|不进四个桶)/]] },
  {
    target: 'sorting-guide/quiz',
    taps: Array.from({ length: 10 }).flatMap((): [role: 'button', name: RegExp][] => [
      ['button', /· 棕桶/],
      ['button', /^(下一题|看结果)$/],
    ]),
  },
  { target: 'about' },
  { target: 'not-found' },
  { target: 'catalogue' },
]

/** The screen in a few words, for a test's name. */
export function nameOf({ target, taps = [], typed }: Screen): string {
  const tapped = taps.length > 4 ? ['… to the end'] : taps.map(([, name]) => name)
  return [target, ...tapped, ...(typed === undefined ? [] : [`「${typed}」`])].join(' › ')
}
