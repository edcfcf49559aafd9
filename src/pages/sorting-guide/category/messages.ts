import type { Bin } from '#types/dataset'
import { chineseNumeral, cityName } from '@/domain/places/place'
import { binCount, colouredBins, colourFirst } from '@/domain/sorting/bins'

/** What the page says, in one place. */
export const messages = {
  colour: ({ colour }: Bin) => (colour === undefined ? '不进桶' : `${colour}桶`),
  how: '怎么投',
  mistakes: '看着像，其实不是',
  all: ({ name }: Bin) => `全部${name}`,
  total: (count: number) => `共 ${count} 种`,
  letter: (initial: string) => (initial === '#' ? '数' : initial),
  initial: (initial: string) => (initial === '#' ? '数字开头' : `${initial} 开头`),
  initialSpoken: (initial: string, count: number) => `${messages.initial(initial)}，${count} 种`,
  index: '按拼音首字母',
  more: (count: number) => `再看 ${count} 种`,
  single: '供参考',
  fineLead: (who: string) => `${who}：`,
  when: '几点能扔？',
  share: (bin: Bin) => `${colourFirst(bin)}：${bin.what}`,
  unknownTitle: '没有这一类',
  unknownText: (city: string, bins: readonly Bin[]) => {
    const beside = bins.length - colouredBins(bins).length
    const others = beside === 0 ? '' : `，另有${beside === 2 ? '两' : chineseNumeral(beside)}类不进桶`
    return `${cityName(city)}分${binCount(bins)}${others}：`
  },
  shareAny: (city: string, bins: readonly Bin[]) => `${cityName(city)}${binCount(bins)}，怎么投`,
}
