import { searchText } from '@/domain/sorting/search-text'

const bins = '(?:可回收物?|有害|干|湿|厨余|其他|其它|大件|电子)(?:垃圾)?'
// Sets of characters rather than words: two ways of reading 应该应该… would double with each repetition.
const throwing = '[扔丢投放倒掉弃处理置分类归回收卖]'
const which = '(?:什么|啥|哪种|哪类|哪一类|哪一种|哪个|哪|几号|何种)'
const can = '[可以能不否要该应得需]'

/** Longer queries are cut: nobody types so much, and the patterns below take time by the square of it. */
const longestQuery = 60

/** A bin's name names no thing: 「湿垃圾」 must not find 「湿纸巾」. */
const binName = /^(?:可回收物|(?:可回收|有害|干|湿|其他|其它)垃圾)$/

/** What is said after the thing. Each is taken off once more until none is left. */
const afterwards = [
  '(?:比较|才|最)(?:好|对|合适|正确)',
  '(?:要不要|用不用|需要|需不需要)(?:洗|拆|压扁|倒空|包)?(?:一下|干净|开)?',
  '怎么(?:包|洗|拆|办|弄)(?:好)?',
  '(?:都|已经|又|全)?(?:不要|不用|坏|破|碎|烂|过期|没电|用完|吃完|喝完|发霉|穿破|摔坏|打碎|用不了)(?:掉|了)+',
  '(?:是不是|是|算不算|算|属于)[^是]{1,6}(?:吗|么|嘛|吧)',
  `${can}*(?:怎么样?|怎样|如何|咋)(?:才能|去)?${throwing}*`,
  `${can}*(?:扔|丢|投|放|倒|送|拿|去|往)*(?:到|在|进|去)?(?:哪里|哪儿|哪)${throwing}*`,
  `${can}*${throwing}*(?:到|在|进)?${which}(?:颜色的?)?(?:垃圾桶|垃圾箱|垃圾|类别|类|桶|筒)?(?:里面|里|中)?`,
  `(?:到底|究竟)?(?:是不是|是|属于|算是|算|归为|归于|归)?${which}?(?:颜色的?)?(?:垃圾|类别|分类)?`,
  `(?:是不是|是|属于|算|归)${bins}(?:(?:还是|或者?)${bins})*`,
  `${can}*${throwing}+(?:到|在|进)?${bins}(?:桶)?(?:里)?`,
  `${bins}还是${bins}`,
  `${can}+${throwing}+|可不可以|能不能|可以`,
  '(?:给)?[扔丢](?:掉|了|出去)*',
  `(?:怎么)?(?:处理)?(?:方法|方式|办法)`,
  `(?:的)?(?:垃圾)?分类`,
  `(?:吗|么|嘛|呢|啊|呀|哇|吧|啦|了|的|不|咯|哦)+`,
  'zenmereng|zenmediu|zenmechuli|zenmefenlei|shishenmelaji|shenmelaji|shenmelajia|laji',
].map((pattern) => new RegExp(`(?:${pattern})$`))

/** What is said before the thing. */
const before = [
  '(?:请问|请教|麻烦问|想问|问)(?:一下|下|问)?',
  '(?:你好|您好|阿姨|师傅|亲)',
  '(?:我们?|咱们?|我家|家里)(?:的|里|有|想|要|扔|丢)*(?:知道)?',
  `(?:怎么样?|怎样|如何|咋|哪里|应该怎么|该怎么)${throwing}*`,
  '(?:想要|打算|准备|想|要)?(?:把|将)',
  '(?:想|要)?(?:扔|丢)(?:掉|个|了)?',
  '(?:这|那|这个|那个|这种|那种|这些|那些|一些|有些)',
  '[一两二三四五六七八九十几半0-9]+(?:个|只|张|块|节|瓶|盒|袋|双|条|件|把|包|根|片|台|部|颗|粒|堆|串|支|枝|盆|杯|罐|桶|副|套|斤|箱)',
  '[0-9]+(?:ml|l|升|毫升|g|kg|克|斤|公斤|千克|寸|英寸|cm|厘米|米|w|瓦|v)(?:的|装)?',
  '(?:用|穿|吃|喝|玩|看|盖|戴|抽|点|嚼|洗|擦|泡|煮|煎|炒|剥)(?:过|完|剩|剩下|旧|坏|光|尽)+了?的?',
  '(?:已经)?(?:坏|破|烂|碎|断|裂|馊|剩)(?:掉|了|过|的)+',
  '(?:已经)?(?:过期|发霉|变质|枯萎|干枯|打碎|打破|摔碎|摔坏|敲碎|报废|废弃|淘汰|腐烂|生锈|褪色|融化|没电|没气|没用|不用|不要|没吃完|没喝完|没用完|闲置|多余|破损|废旧|老旧|陈旧)(?:掉|了|过)?的?',
  '(?:旧|空|新)的|(?:干净|新鲜|普通|家用|大号|小号|中号|大型|小型|迷你|红色|黑色|白色|蓝色|绿色|黄色|透明)的?',
].map((pattern) => new RegExp(`^(?:${pattern})`))

/** Qualities of one character. What is left after them is believed only when it is a label letter for letter. */
const quality = /^(?:旧|空|新|废|坏|破|烂|碎|断|大|小|生|熟|冷|热|老|嫩)/

/**
 * The forms of a query in which its thing may be named, from the query as it is to the barest: without question
 * words, without 「用过的」 and the like. Never empty strings; nothing for an empty query.
 */
export interface QueryForms {
  /** In each of these the thing may also be named in part or with a slip. */
  forms: string[]
  /** Guesses, believed only when they are a label letter for letter. */
  guesses: string[]
}

export function formsOf(query: string): QueryForms {
  const whole = searchText(query.slice(0, longestQuery))
  if (whole === '' || binName.test(whole)) return { forms: [], guesses: [] }
  const forms = [whole]
  for (const pattern of [...afterwards, ...afterwards]) strip(forms, pattern)
  for (const pattern of [...before, ...before]) strip(forms, pattern)
  return { forms: [...new Set(forms)], guesses: guessesOf(forms) }
}

/** Adds the last form without what the pattern matches, unless nothing would be left. */
function strip(forms: string[], pattern: RegExp): void {
  const last = forms[forms.length - 1] ?? ''
  const bare = last.replace(pattern, '')
  if (bare !== last && bare !== '') forms.push(bare)
}

/** Without 的 (猫的毛), the last word after 的, the word without 子 or 儿, without a quality, and 五号 as 5号; also one after the other. */
function guessesOf(forms: string[]): string[] {
  const bare = forms[forms.length - 1] ?? ''
  const guesses = new Set([bare])
  const also = (change: (guess: string) => string) => {
    for (const guess of [...guesses]) guesses.add(change(guess))
  }
  also((guess) => guess.replace(/的/g, ''))
  also((guess) => guess.slice(guess.lastIndexOf('的') + 1))
  also((guess) => guess.replace(/[子儿]$/, ''))
  also((guess) => guess.replace(quality, ''))
  also((guess) => guess.replace(/[一二三四五六七八九](?=号)/, digitOf))
  also((guess) => `${guess}子`)
  return [...guesses].filter((guess) => guess !== '' && !forms.includes(guess))
}

function digitOf(numeral: string): string {
  return `${'一二三四五六七八九'.indexOf(numeral) + 1}`
}
