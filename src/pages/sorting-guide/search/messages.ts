import type { Bin, ConditionAnswer, SortingRules, Words } from '#types/dataset'
import { dateText } from '@/domain/date'
import { binById, colourFirst } from '@/domain/sorting/bins'
import type { SortingHit } from '@/domain/sorting/search/sorting-search'
import type { Confidence } from '@/domain/sorting/verdict'

/** What the page says, in one place. */
export const messages = {
  hint: '怎么扔？可输首字母',
  /** In large type, where a box holds no more. */
  shortHint: '怎么扔？',
  share: '这个投哪个桶？输拼音首字母也能查',
  asked: '大家常问',

  goesTo: (name: string) => `${name}，投`,
  why: '为什么',
  how: '怎么投',
  more: '怎么投、别和什么弄混',
  moreSpoken: (name: string) => `${name}：看怎么投、别和什么弄混`,
  also: '还可能是',
  said: (count: number, first: string) => `找到 ${count} 种。${first}`,
  alsoCount: (count: number) => `另有 ${count} 种`,
  showAll: (count: number) => `再看 ${count} 种`,
  elsewhere: ({ word, item }: SortingRules['examples']['synonym']) =>
    `都不是？换个叫法，比如「${word}」也能找到${item}。`,

  another: '查别的',
  apart: '要拆开投',
  noBin: '不进桶',
  confusables: '别和它们弄混',
  alsoCalled: (names: string[]) => `也叫：${names.join('、')}`,
  sendIt: '发给家人',
  verdictShare: (name: string, bin: Bin) => `${name}，投${colourFirst(bin)}`,

  which: '是哪一样？',
  whichCount: (count: number) => `${count} 种`,

  unlisted: (query: string) => `没收录「${query}」`,
  near: '名字接近的',
  nearNote: '不一定是同一样',
  madeOf: '看它是什么做的',
  askToList: (query: string, { authority }: Pick<Words, 'authority'>) => `请${authority}收录「${query}」`,

  depends: (thing: string) => `${thing}：看情形`,
  cases: '分情况投',
  usually: '表里的这一样',
  ruleSource: ({ source, asOf }: Pick<ConditionAnswer, 'source' | 'asOf'>) => `${source}，${dateText(asOf)}`,

  unsure: ({ bins, unsure }: SortingRules) =>
    [
      `还是分不清，投${shortest(binById(bins, unsure.bin), true)}。`,
      ...unsure.exceptions.map(({ things, bin }) => `${things}不行：它们投${shortest(binById(bins, bin))}。`),
    ].join(''),
}

/** 「红桶」, `full` 「黑桶干垃圾」; what goes into no bin is called by its name. */
function shortest(bin: Bin | undefined, full = false): string {
  if (bin?.colour === undefined) return bin?.name ?? ''
  return `${bin.colour}桶${full ? bin.name : ''}`
}

/** Why a result was found, in a few words: the same on the screen and in `npm run ask`. */
export const matchWords: Record<SortingHit['match'], string> = {
  name: '名称',
  alias: '也叫',
  dialectSynonym: '本地叫',
  prefix: '开头相同',
  part: '名字里有',
  pinyin: '拼音',
  initials: '首字母',
  homophone: '读音相同',
  words: '字相同',
  within: '你说的里面有',
  typo: '只差一个字',
}

/** One line on why a row was found, where its name does not show it by a line under what matched. */
export function reasonOf({ item, match, term, from, to }: SortingHit): string | undefined {
  if (term !== item.name) return `${matchWords[match]}「${term}」`
  return to > from ? undefined : matchWords[match]
}

/**
 * Why the first result was found, as what stands before and after the term that matched: 「dc 是「电池」的首字母」.
 * Undefined where the name itself has what was typed. Only a whole term is called spelled by what was typed.
 */
export function answerReason(
  query: string,
  { item, match, term, from, to }: SortingHit,
): [string, string] | undefined {
  if (term === item.name && (match === 'name' || match === 'prefix' || match === 'part')) return undefined
  const whole = from === 0 && to === term.length
  if (whole && (match === 'initials' || match === 'pinyin'))
    return [`${query.trim()} 是「`, `」的${matchWords[match]}`]
  return [`${matchWords[match]}「`, '」']
}

/** How far the row can be trusted. */
export function confidence(sure: Confidence): string {
  switch (sure.kind) {
    case 'single':
      return '只有一处来源，供参考。'
    case 'disputed':
      return `查到 ${sure.seen} 处，${sure.agreeing} 处这样说；各处说法不一，供参考。`
    case 'agreed':
      return `查到 ${sure.seen} 处，说法一致。`
  }
}
