/** One thing that people say around what they throw away. */
export interface CleanupRule {
  pattern: RegExp
  /** A query in which the rule drops what stands beyond the stroke; the tests run it. */
  example: string
  /** What it drops may change the bin (干净的, 过期的): without it the thing is not the whole of what was asked. */
  condition?: true
}

const after = (example: string, pattern: string): CleanupRule => ({
  example,
  pattern: new RegExp(`(?:${pattern})$`),
})
const before = (example: string, pattern: string): CleanupRule => ({
  example,
  pattern: new RegExp(`^(?:${pattern})`),
})
const condition = (rule: CleanupRule): CleanupRule => ({ ...rule, condition: true })

/** What bins are called in this country's cities, and by those who have come from another one. */
const bins = '(?:可回收物?|有害|干|湿|厨余|餐厨|易腐|其他|其它|大件|电子)(?:垃圾)?'
// Sets of characters rather than words: two ways of reading 应该应该… would double with each repetition.
const throwing = '[扔丢投放倒掉弃处理置分类归回收卖]'
const which = '(?:什么|啥|哪种|哪类|哪一类|哪一种|哪个|哪|几号|何种)'
const can = '[可以能不否要该应得需]'

/** What is said after the thing, in the order in which it is dropped. */
export const rulesAfter: readonly CleanupRule[] = [
  after('电池放哪里|比较好', '(?:比较|才|最)(?:好|对|合适|正确)'),
  after('牛奶盒|要不要洗干净', '(?:要不要|用不用|需要|需不需要)(?:洗|拆|压扁|倒空|包)?(?:一下|干净|开)?'),
  after('碎玻璃|怎么包好', '怎么(?:包|洗|拆|办|弄)(?:好)?'),
  after('手机|不要了', '(?:都|已经|又|全)?(?:不要|不用|没电|用不了)(?:掉|了)+'),
  condition(
    after(
      '牛奶|已经过期了',
      '(?:都|已经|又|全)?(?:坏|破|碎|烂|过期|用完|吃完|喝完|发霉|穿破|摔坏|打碎)(?:掉|了)+',
    ),
  ),
  after('大骨头|是湿垃圾吗', '(?:是不是|是|算不算|算|属于)[^是]{1,6}(?:吗|么|嘛|吧)'),
  after('电池|应该怎么扔', `${can}*(?:怎么样?|怎样|如何|咋)(?:才能|去)?${throwing}*`),
  after(
    '电池|可以扔到哪里',
    `${can}*(?:扔|丢|投|放|倒|送|拿|去|往)*(?:到|在|进|去)?(?:哪里|哪儿|哪)${throwing}*`,
  ),
  after(
    '电池|扔进什么颜色的垃圾桶里',
    `${can}*${throwing}*(?:到|在|进)?${which}(?:颜色的?)?(?:垃圾桶|垃圾箱|垃圾|类别|类|桶|筒)?(?:里面|里|中)?`,
  ),
  after(
    '电池|到底属于哪种垃圾',
    `(?:到底|究竟)?(?:是不是|是|属于|算是|算|归为|归于|归)?${which}?(?:颜色的?)?(?:垃圾|类别|分类)?`,
  ),
  after('电池|属于有害垃圾还是干垃圾', `(?:是不是|是|属于|算|归)${bins}(?:(?:还是|或者?)${bins})*`),
  after('电池|扔进有害垃圾桶里', `${can}*${throwing}+(?:到|在|进)?${bins}(?:桶)?(?:里)?`),
  after('鸡骨头|干垃圾还是湿垃圾', `${bins}还是${bins}`),
  after('纸巾|可以回收', `${can}+${throwing}+|可不可以|能不能|可以`),
  after('电池|给扔掉', '(?:给)?[扔丢](?:掉|了|出去)*'),
  after('电池|处理方法', '(?:怎么)?(?:处理)?(?:方法|方式|办法)'),
  after('电池|的垃圾分类', '(?:的)?(?:垃圾)?分类'),
  after('电池|呢', '(?:吗|么|嘛|呢|啊|呀|哇|吧|啦|了|的|不|咯|哦)+'),
  after(
    'dianchi|zenmereng',
    'zenmereng|zenmediu|zenmechuli|zenmefenlei|shishenmelaji|shenmelaji|shenmelajia|laji',
  ),
]

/** What is said before the thing, in the order in which it is dropped. */
export const rulesBefore: readonly CleanupRule[] = [
  before('请问一下|电池', '(?:请问|请教|麻烦问|想问|问)(?:一下|下|问)?'),
  before('师傅|电池', '(?:你好|您好|阿姨|师傅|亲)'),
  before('家里有|旧电池', '(?:我们?|咱们?|我家|家里)(?:的|里|有|想|要|扔|丢)*(?:知道)?'),
  before('怎么处理|电池', `(?:怎么样?|怎样|如何|咋|哪里|应该怎么|该怎么)${throwing}*`),
  before('想把|沙发扔掉', '(?:想要|打算|准备|想|要)?(?:把|将)'),
  before('想扔掉|沙发', '(?:想|要)?(?:扔|丢)(?:掉|个|了)?'),
  before('这|电池', '(?:这|那|这个|那个|这种|那种|这些|那些|一些|有些)'),
  before(
    '一节|电池',
    '[一两二三四五六七八九十几0-9]+(?:个|只|张|块|节|瓶|盒|袋|双|条|件|把|包|根|片|台|部|颗|粒|堆|串|支|枝|盆|杯|罐|桶|副|套|斤|箱)',
  ),
  condition(before('半瓶|油漆', '半(?:个|张|块|瓶|盒|袋|包|根|片|颗|堆|盆|杯|罐|桶|斤|箱|碗)')),
  before('500ml装|饮料瓶', '[0-9]+(?:ml|l|升|毫升|g|kg|克|斤|公斤|千克|寸|英寸|cm|厘米|米|w|瓦|v)(?:的|装)?'),
  condition(
    before(
      '用过的|湿巾',
      '(?:用|穿|吃|喝|玩|看|盖|戴|抽|点|嚼|洗|擦|泡|煮|煎|炒|剥)(?:过|完|剩|剩下|旧|坏|光|尽)+了?的?',
    ),
  ),
  condition(before('坏掉的|雨伞', '(?:已经)?(?:坏|破|烂|碎|断|裂|馊|剩)(?:掉|了|过|的)+')),
  before(
    '报废的|手机',
    '(?:已经)?(?:枯萎|干枯|报废|废弃|淘汰|生锈|褪色|没电|没气|没用|不用|不要|闲置|多余|废旧|老旧|陈旧)(?:掉|了|过)?的?',
  ),
  condition(
    before(
      '过期的|面包',
      '(?:已经)?(?:过期|发霉|变质|打碎|打破|摔碎|摔坏|敲碎|腐烂|融化|没吃完|没喝完|没用完|破损)(?:掉|了|过)?的?',
    ),
  ),
  before(
    '透明的|纸盒',
    '(?:旧|新)的|(?:新鲜|普通|家用|大号|小号|中号|大型|小型|迷你|红色|黑色|白色|蓝色|绿色|黄色|透明)的?',
  ),
  condition(before('干净的|纸盒', '空的|干净的?')),
]

/** A form that a thing may also be written in. It is believed only when it is a term letter for letter. */
export interface GuessRule {
  guess(form: string): string
  /** The guess is the same thing in other words; else something of it is left out that may change the bin. */
  same?: true
  example: readonly [form: string, guess: string]
}

/** Each is tried on the barest form and on what the rules before it made of it. */
export const guessRules: readonly GuessRule[] = [
  { same: true, example: ['猫的毛', '猫毛'], guess: (form) => form.replace(/的/g, '') },
  { example: ['家里的电池', '电池'], guess: (form) => form.slice(form.lastIndexOf('的') + 1) },
  { same: true, example: ['瓶盖儿', '瓶盖'], guess: (form) => form.replace(/[子儿]$/, '') },
  { same: true, example: ['旧手机', '手机'], guess: (form) => form.replace(/^[旧新废大小](?=..)/, '') },
  {
    example: ['空纸箱', '纸箱'],
    guess: (form) => form.replace(/^(?:旧|空|新|废|坏|破|烂|碎|断|大|小|生|熟|冷|热|老|嫩)/, ''),
  },
  {
    same: true,
    example: ['五号电池', '5号电池'],
    guess: (form) =>
      form.replace(/[一二三四五六七八九](?=号)/, (numeral) => `${'一二三四五六七八九'.indexOf(numeral) + 1}`),
  },
  { same: true, example: ['袜', '袜子'], guess: (form) => `${form}子` },
]
