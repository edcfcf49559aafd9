import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { unpackItems } from '@/domain/sorting/items'
import { buildSortingSearch } from '@/domain/sorting/search/sorting-search'
import { packed, sorting, sortingSearch } from '../../../fixtures/sorting'

/** The bin that a rule says, or its cases: `洗净的纸盒 recyclable / 剩的 倒下水口`. */
function told(query: string) {
  const answer = sortingSearch.answerFor(query)
  if (answer.kind !== 'ruled') return answer.kind
  const { bin, answer: rule } = answer.ruled
  return bin ?? (rule.cases ?? []).map((each) => [each.what, each.bin ?? each.put].join(' ')).join(' / ')
}

describe('what changes the bin, by the facts of 2019 to 2022', () => {
  test.each([
    ['a newspaper with oil', '油报纸', 'dry'],
    ['a newspaper stained by oil, at length', '被油污污染过的报纸', 'dry'],
    ['a clean newspaper', '干净的报纸', 'recyclable'],
    ['a wet carton', '湿透的纸箱', 'dry'],
    ['a mouldy book', '发霉的书', 'dry'],
    ['a milk carton that is not rinsed', '没洗的牛奶盒', 'dry'],
    ['a milk carton that is rinsed', '洗净的牛奶盒', 'recyclable'],
    ['a used takeaway box', '油腻的外卖盒', 'dry'],
    ['a plastic bag, however clean', '干净的塑料袋', 'dry'],
    ['a paper cup, never used', '没用过的纸杯', 'dry'],
    ['a mask, never used', '没拆封的口罩', 'dry'],
    ['worn-out clothes', '破洞的衣服', 'recyclable'],
    ['clothes with oil', '沾了油的衣服', 'dry'],
    ['underwear, clean', '干净的内裤', 'dry'],
    ['broken glass', '打碎的玻璃杯', 'recyclable'],
    ['broken china', '打碎的盘子', 'dry'],
    ['an emptied paint tin', '空油漆桶', 'hazardous'],
    ['half a bottle of paint', '半瓶油漆', 'hazardous'],
    ['medicine that is left', '没吃完的药', 'hazardous'],
    ['expired make-up', '过期的口红', 'dry'],
    ['expired nail polish', '过期的指甲油', 'hazardous'],
    ['food gone bad', '发霉的面包', 'wet'],
    ['a used-up spray', '用完的喷雾罐', 'recyclable'],
    ['a broken appliance', '坏掉的冰箱', 'electronic'],
    ['an old sofa, broken', '破沙发', 'bulky'],
  ])('%s: 「%s」 goes to %s', (_, query, bin) => expect(told(query)).toBe(bin))

  test.each([
    ['a liquid goes down the drain, its box elsewhere', '过期牛奶', /倒下水口.*recyclable/],
    ['so does one that the table lacks', '没喝完的可乐', /倒下水口.*recyclable/],
    ['of a milk-tea cup the notices differ', '干净的奶茶杯', /2022 年的通知 recyclable \/ 2019 年的通知 dry/],
    ['a pizza box depends on the oil', '干净的披萨盒', /干净的 recyclable \/ 沾了油的 dry/],
    ['a bottle that is dirty may be rinsed', '脏的饮料瓶', /洗干净的 recyclable \/ .*dry/],
    ['a bottle that is not empty is emptied first', '有残留的洗洁精瓶', /倒掉 \/ 空的 recyclable/],
    ['the battery is taken out of a toy', '带电池的玩具', /先取出.*recyclable.*electronic/],
  ])('where it depends, all cases are said: %s (「%s」)', (_, query, cases) =>
    expect(told(query)).toMatch(cases),
  )
})

describe('of a part the head decides, never what it is of', () => {
  test.each([
    ['杨桃皮', 'wet'],
    ['柠檬核', 'wet'],
    ['辣椒酱瓶', 'recyclable'],
    ['杀虫剂瓶子', 'hazardous'],
    ['薯片的包装', '塑料、铝膜的 dry / 干净的纸 recyclable'],
    ['燕麦片袋', '塑料、铝膜的 dry / 干净的纸袋、布袋 recyclable'],
    ['蛋糕盒子', '干净的纸盒、硬塑料盒 recyclable / 沾油、沾食物的 dry'],
    ['槟榔皮', 'wet'],
  ])('「%s」: %s', (query, said) => expect(told(query)).toBe(said))

  test('and what a peel is not is left to the reader', () => {
    for (const query of ['火腿肠皮', '巧克力皮', '皮', '核', '瓶']) expect(told(query)).not.toBe('wet')
  })
})

describe('the table goes before the rules', () => {
  test.each([
    ['脏纸', 'sure'],
    ['空药盒', 'sure'],
    ['过期药', 'sure'],
    ['碎玻璃', 'sure'],
    ['榴莲皮', 'sure'],
    ['薯片袋', 'sure'],
    ['油纸', 'sure'],
  ])('「%s」 has a row of its own', (query, kind) => expect(told(query)).toBe(kind))
})

describe('the rules of 江湾', () => {
  const { states = [], kinds = [], rules = [], wholes = [] } = sorting.conditions ?? {}
  const ruleOf = (query: string) => {
    const answer = sortingSearch.answerFor(query)
    return answer.kind === 'ruled' ? answer.ruled.answer : undefined
  }

  test('are few', () => expect(rules.length + wholes.length).toBeLessThan(40))

  test.each(rules.map((rule) => [`${rule.kind} ${rule.states ?? ''}`, rule] as const))(
    'can each be reached by what people say: %s',
    (_, rule) => {
      const kind = kinds.find(({ id }) => id === rule.kind)
      const said = states.filter(({ id }) => rule.states?.includes(id) ?? true).flatMap(({ words }) => words)
      const things = [
        ...(kind?.names ?? []),
        ...(kind?.endings ?? []),
        ...sorting.items.map(({ name }) => name),
      ]
      expect(said.some((word) => things.some((thing) => ruleOf(`${word}的${thing}`) === rule))).toBe(true)
    },
  )

  test.each(wholes.map((whole) => [whole.endings.join('、'), whole] as const))(
    'can each be reached by the name of a part: %s',
    (_, whole) => {
      const found = whole.endings.some((ending) =>
        sorting.items.some(({ name }) => ruleOf(`${name}${ending}`) === whole),
      )
      expect(found).toBe(true)
    },
  )
})

test('a dataset without such rules is searched as before', () => {
  const { conditions: _, ...rules } = sorting
  const search = buildSortingSearch(unpackItems(packed), rules, unpackDictionary(packed))
  expect(search.answerFor('报纸').kind).toBe('sure')
  // The condition is not understood, so it is not said to be certain.
  const answer = search.answerFor('过期的报纸')
  expect(answer).toMatchObject({ kind: 'unlisted' })
  expect(search.answerFor('杨桃皮').kind).toBe('unlisted')
})
