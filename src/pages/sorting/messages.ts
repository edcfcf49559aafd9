import type { Bin } from '#types/dataset'
import { colourFirst } from '@/domain/sorting/bins'

const searchHint = '怎么扔？可输首字母'

/** What the page says, in one place. */
export const messages = {
  asOf: (standard: string) => `按${standard}`,
  searchHint,
  searchSpoken: `查：${searchHint}`,
  share: '这个投哪个桶？输拼音首字母也能查',
  bin: ({ colour }: Bin) => `${colour}桶`,
  binSpoken: (bin: Bin) => `${colourFirst(bin)}，${bin.what}，看怎么投`,
  beside: (bins: string) => `不进${bins}的`,
  besideLine: ({ what, rule }: Bin) => `${what}：${rule}`,
  quiz: '10 道最容易错的题',
  quizExample: (items: readonly string[]) => `比如：${items.join('和')}，是一个桶吗？`,
}
