import type { Bin } from '#types/dataset'
import { cityName } from '@/domain/places/place'
import { colourFirst } from '@/domain/sorting/bins'
import { searchHint } from '@/domain/sorting/search-link'

/** What the page says, in one place. */
export const messages = {
  asOf: (city: string) => `按${cityName(city)}标准`,
  searchSpoken: `查：${searchHint}`,
  fourBins: '四个桶',
  bin: ({ colour }: Bin) => `${colour}桶`,
  binSpoken: (bin: Bin) => `${colourFirst(bin)}，${bin.what}，看怎么投`,
  beside: '不进四个桶的',
  besideLine: ({ what, rule }: Bin) => `${what}：${rule}`,
  quiz: '10 道最容易错的题',
  quizExample: '比如：大骨头和小骨头，是一个桶吗？',
}
