/** Why a result was found. The screen says so whenever it was not the name. */
export type MatchKind =
  | 'name'
  | 'alias'
  | 'saying'
  | 'prefix'
  | 'part'
  | 'pinyin'
  | 'initials'
  | 'sound'
  | 'words'
  | 'within'
  | 'slip'

/**
 * The order of results. A lower rung always comes first; on one rung the smaller cost, then the item's standing.
 * The rungs go from what cannot be meant otherwise to what may be a guess:
 */
export const rung = {
  /** The item's name, letter for letter: nothing else can be meant. */
  name: 0,
  /** An alias or a local saying, letter for letter: as certain, but the name of another item goes before it. */
  alias: 1,
  /** A label begins so: people type a word from its beginning, and stop when they see it. */
  prefix: 2,
  /** A label has the word inside: 「电池」 in 「纽扣电池」. */
  part: 3,
  /** A name spelled out in pinyin. After what is written, since many words sound the same. */
  pinyinName: 4,
  pinyinAlias: 5,
  /** A label that begins with the syllables typed, the last of which may be incomplete (`dianch`). */
  pinyinPrefix: 6,
  /** Complete syllables inside a label. */
  pinyinPart: 7,
  /** One letter for each character. After spelled-out pinyin, since one letter stands for many syllables. */
  initialsName: 8,
  initialsAlias: 9,
  /** A label spelled out but for sounds that many do not tell apart (`zijin` for 纸巾). */
  nearPinyin: 10,
  /** Some syllables spelled out, some shortened (`dchi`, `dianc`). */
  shortName: 11,
  initialsPrefix: 12,
  shortPrefix: 13,
  /** The same characters in another order: parts named in any order, or two characters swapped. */
  words: 14,
  /** Other characters of the same sound: the input method offered the wrong word. */
  sound: 15,
  /** Characters that look or sound like the right ones. */
  lookAlike: 16,
  /** Sounds that many do not tell apart: z/zh, c/ch, s/sh, n/ng, n/l. */
  nearSound: 17,
  /** Pinyin with one slip of the finger. */
  pinyinSlip: 18,
  /** Other characters of the same sound at the beginning or inside of a label. */
  soundPart: 19,
  /** A word of three or more with one character missing or one too many. */
  oneOff: 20,
  /** The query ends in a label: in Chinese the last word says what the thing is (「星巴克咖啡杯」). */
  withinEnd: 21,
  /** All characters are in a label, several others between them (「矿瓶」). */
  someWords: 22,
  /** One wrong character in a word of three or more. */
  slip: 23,
  /** The query has a label elsewhere inside, and not much else. */
  within: 24,
  /** The last two characters are those of a label: 「老干妈瓶子」 is some kind of 「瓶子」. */
  sameEnding: 25,
} as const

export type Rung = (typeof rung)[keyof typeof rung]

const kinds: Record<Rung, MatchKind> = {
  [rung.name]: 'name',
  [rung.alias]: 'alias',
  [rung.prefix]: 'prefix',
  [rung.part]: 'part',
  [rung.pinyinName]: 'pinyin',
  [rung.pinyinAlias]: 'pinyin',
  [rung.pinyinPrefix]: 'pinyin',
  [rung.pinyinPart]: 'pinyin',
  [rung.initialsName]: 'initials',
  [rung.initialsAlias]: 'initials',
  [rung.nearPinyin]: 'sound',
  [rung.shortName]: 'pinyin',
  [rung.initialsPrefix]: 'initials',
  [rung.shortPrefix]: 'pinyin',
  [rung.sound]: 'sound',
  [rung.words]: 'words',
  [rung.lookAlike]: 'slip',
  [rung.nearSound]: 'sound',
  [rung.pinyinSlip]: 'slip',
  [rung.soundPart]: 'sound',
  [rung.oneOff]: 'slip',
  [rung.withinEnd]: 'within',
  [rung.someWords]: 'words',
  [rung.slip]: 'slip',
  [rung.within]: 'within',
  [rung.sameEnding]: 'part',
}

export function kindOf(step: Rung): MatchKind {
  return kinds[step]
}
