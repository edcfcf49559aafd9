/**
 * Why a result was found. The screen says so whenever it was not the name, and `npm run ask -- --stdin` prints it.
 * A `homophone` may differ in initials and finals that many do not tell apart.
 */
export type MatchKind =
  | 'name'
  | 'alias'
  | 'dialectSynonym'
  | 'prefix'
  | 'part'
  | 'pinyin'
  | 'initials'
  | 'homophone'
  | 'words'
  | 'within'
  | 'typo'

/** One way of matching, by which results are ordered: a lower rank comes first. */
export interface Tier {
  rank: number
  kind: MatchKind
  /**
   * How often a first result of this tier goes into the right bin, from 0 to 1: measured on words that the table lacks
   * (`test/fixtures/unlisted-words.tsv`) and on the queries of `test/fixtures/sorting-queries.tsv`, and rounded. 1 is said only of what
   * cannot be meant otherwise.
   */
  confidence: number
  /** A query, and an item that it finds in this way: the tests ask it. */
  example: readonly [query: string, item: string]
}

let tiers = 0
const tier = (kind: MatchKind, confidence: number, ...example: Tier['example']): Tier => ({
  rank: tiers++,
  kind,
  confidence,
  example,
})

/**
 * The order of results, best tier first: from what cannot be meant otherwise to what may be a guess. In one tier
 * the smaller cost of the match decides, then the item's popularity rank.
 */
export const ranking = {
  /** The item's name, letter for letter: nothing else can be meant. */
  name: tier('name', 1, '电池', '电池'),
  /** An alias or dialect synonym, letter for letter: as certain, but the name of another item goes before it. */
  alias: tier('alias', 1, '马铃薯', '土豆'),
  /**
   * What ends in one character that ends more terms than it begins: 土 names a kind of thing, as 泥土 is one, and
   * is not the beginning of 土豆.
   */
  head: tier('part', 0.6, '土', '泥土'),
  /** A term begins so: people type a word from its beginning, and stop when they see it. */
  prefix: tier('prefix', 0.5, '荧光', '荧光灯管'),
  /** A term has the word inside. */
  substring: tier('part', 0.7, '蛎肉', '牡蛎肉'),
  /** A name in pinyin. After what is written, since many words sound the same. */
  pinyinOfName: tier('pinyin', 1, 'dianchi', '电池'),
  pinyinOfAlias: tier('pinyin', 1, 'xihongshi', '番茄'),
  /** The pinyin of a term's beginning; its last syllable may be incomplete. */
  pinyinPrefix: tier('pinyin', 0.5, 'dianch', '电池'),
  /** Complete syllables inside a term. */
  pinyinInside: tier('pinyin', 0.7, 'koudianchi', '纽扣电池'),
  /** One letter for each character. After pinyin in full, since one letter stands for many syllables. */
  initialsOfName: tier('initials', 1, 'dc', '电池'),
  initialsOfAlias: tier('initials', 1, 'kqsp', '饮料瓶'),
  /** The whole pinyin of a term, but for initials and finals that many do not tell apart. */
  fuzzyPinyin: tier('homophone', 0.9, 'zijin', '纸巾'),
  /** Some syllables in full, some abbreviated. */
  abbreviatedPinyin: tier('pinyin', 1, 'yumbang', '玉米棒'),
  initialsPrefix: tier('initials', 0.6, 'bxglj', '不锈钢垃圾桶'),
  abbreviatedPrefix: tier('pinyin', 0.6, 'yaopn', '药品包装'),
  /** The same characters in another order: parts named in any order, or two characters swapped. */
  reordered: tier('words', 0.9, '盒牛奶', '牛奶盒'),
  /** Other characters of the same sound: the input method offered the wrong word. */
  homophone: tier('homophone', 0.9, '电持', '电池'),
  /** Characters that look or sound like the right ones. */
  lookAlike: tier('typo', 0.9, '番笳', '番茄'),
  /** Sounds that many do not tell apart, in characters. */
  fuzzyHomophone: tier('homophone', 0.86, '人生', '人参'),
  /** Pinyin of a whole term with one typing error. */
  pinyinTypo: tier('typo', 0.9, 'dianhci', '电池'),
  /** Other characters of the same sound at the beginning or inside of a term. */
  homophoneInside: tier('homophone', 0.86, '离子电持', '锂电池'),
  /** A term of three or more characters with one missing or one too many. */
  oneMissingOrExtra: tier('typo', 0.8, '荧光管', '荧光灯管'),
  /** The query ends in a term: in Chinese the last word says what the thing is. */
  endsInTerm: tier('within', 0.85, '茅台酒瓶', '玻璃瓶'),
  /** All characters are in a term, several others between them. */
  scattered: tier('words', 0.7, '矿瓶', '饮料瓶'),
  /** One wrong character in a term of three or more. */
  oneReplaced: tier('typo', 0.6, '榴梿壳', '榴莲壳'),
  /** The query has a term elsewhere inside, and not much else. */
  containsTerm: tier('within', 0.6, '口罩罩', '口罩'),
  /** The last two characters are those of a term: the query is some kind of it. */
  sameEnding: tier('part', 0.55, '老干妈瓶子', '玻璃瓶'),
  /** The end of a term, its head: the query may be of the same kind. Names to suggest, no more. */
  sameHead: tier('part', 0.55, '鹅肝', '猪肝'),
  /** The beginning of a term: of the same animal, plant or material. */
  sameBeginning: tier('part', 0.45, '鸭屁股', '鸭脖'),
} satisfies Record<string, Tier>

/** The tiers in which what was typed stands in the names themselves, as far as it goes. */
export const writtenTiers: ReadonlySet<Tier> = new Set([
  ranking.head,
  ranking.prefix,
  ranking.substring,
  ranking.pinyinPrefix,
  ranking.pinyinInside,
  ranking.initialsPrefix,
  ranking.abbreviatedPrefix,
])
