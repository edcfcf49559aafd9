import fc from 'fast-check'
import { drop, formsOf } from '@/domain/sorting/search/query-cleanup'
import { guessRules, rulesAfter, rulesBefore } from '@/domain/sorting/search/query-cleanup-rules'

describe('a rule drops what its example has beyond the stroke, and nothing else', () => {
  test.each(rulesAfter.map((rule) => [rule.example, rule] as const))(
    'after the thing: %s',
    (example, rule) => {
      const [thing = '', said = ''] = example.split('|')
      expect(drop(rule, thing + said)).toBe(thing)
      expect(drop(rule, thing)).toBe(thing)
    },
  )

  test.each(rulesBefore.map((rule) => [rule.example, rule] as const))(
    'before the thing: %s',
    (example, rule) => {
      const [said = '', thing = ''] = example.split('|')
      expect(drop(rule, said + thing)).toBe(thing)
      expect(drop(rule, thing)).toBe(thing)
    },
  )

  test.each(guessRules.map((rule) => [...rule.example, rule] as const))(
    '%s is guessed to be %s',
    (form, guess, rule) => {
      expect(rule.guess(form)).toBe(guess)
    },
  )
})

describe('the forms of a query', () => {
  test('go from the whole query to the barest one, each without what one more rule dropped', () => {
    expect(formsOf('请问用过的湿巾怎么扔呢？').forms).toEqual([
      '请问用过的湿巾怎么扔呢',
      '请问用过的湿巾怎么扔',
      '请问用过的湿巾',
      '用过的湿巾',
      '湿巾',
    ])
  })

  test('are none for the empty query and for the name of a bin, which names no thing', () => {
    for (const query of ['', '  ', '？', '湿垃圾', '可回收物', '其它垃圾']) {
      expect(formsOf(query)).toMatchObject({ forms: [], guesses: [], wholes: [] })
    }
  })

  test('are never empty, and each is a part of the one before, whatever people say', () => {
    const said = fc.constantFrom(
      '怎么',
      '扔',
      '的',
      '电池',
      '请问',
      '一个',
      '是什么',
      '垃圾',
      '旧',
      '哪里',
      '吗',
      '用过',
      'laji',
    )
    fc.assert(
      fc.property(fc.array(said, { maxLength: 8 }), (words) => {
        const { forms } = formsOf(words.join(''))
        expect(forms).not.toContain('')
        expect(forms.slice(1).filter((form, at) => !forms[at]?.includes(form))).toEqual([])
      }),
    )
  })

  test('never repeat among the guesses what is a form already', () => {
    const { forms, guesses } = formsOf('旧的手机')
    expect(guesses).toContain('手机子')
    expect(guesses.filter((guess) => forms.includes(guess) || guess === '')).toEqual([])
  })

  test('are the whole of what was asked until something is dropped that may change the bin', () => {
    const { forms, guesses, wholes, isWhole } = formsOf('请问过期的旧牛奶怎么扔')
    expect(wholes).toEqual(['请问过期的旧牛奶怎么扔', '请问过期的旧牛奶', '过期的旧牛奶'])
    expect(isWhole('过期的旧牛奶')).toBe(true)
    expect([...forms, ...guesses]).toContain('牛奶')
    expect(isWhole('牛奶')).toBe(false)
    expect(['旧牛奶', '大牛奶', '两瓶牛奶', '牛奶儿'].map((query) => formsOf(query).isWhole('牛奶'))).toEqual(
      [true, true, true, true],
    )
    expect(
      ['半瓶牛奶', '空牛奶', '生牛奶', '孩子的牛奶'].map((query) => formsOf(query).isWhole('牛奶')),
    ).toEqual([false, false, false, false])
  })

  test('are made of the first sixty characters, however long the query is', () => {
    const [whole] = formsOf('电池'.repeat(100)).forms
    expect(whole).toBe('电池'.repeat(30))
  })

  test('have one word that is asked about: all of it, or the end of a sentence', () => {
    expect(formsOf('请问过期的旧牛奶怎么扔').word).toBe('过期的旧牛奶')
    expect(formsOf('家里楼下垃圾房旁边放着的那个塑料凳').word).toBe('圾房旁边放着的那个塑料凳')
    expect(formsOf('湿垃圾').word).toBe('')
  })
})
