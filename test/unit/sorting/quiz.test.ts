import fc from 'fast-check'
import { drawQuiz, isRight, questionsOf, quizLength } from '@/domain/sorting/quiz'
import { sorting } from '../../fixtures/sorting'

const questions = questionsOf(sorting.items, sorting)
const table = new Map(sorting.items.map(({ name, bin }) => [name, bin]))

test('every question that may be asked has exactly one right answer, the one of the table', () => {
  expect(questions.length).toBeGreaterThan(50)
  for (const question of questions) {
    const right = question.options.filter((option) => isRight(question, option))
    expect({ item: question.item.name, right }).toEqual({
      item: question.item.name,
      right: [table.get(question.item.name)],
    })
    expect(new Set(question.options).size).toBe(question.options.length)
  }
})

test('every confusable item and everything asked most may come, and each pair with a reason', () => {
  const names = questions.map(({ item }) => item.name)
  expect(new Set(names).size).toBe(names.length)
  const all = [...sorting.confusable.flatMap(({ items }) => items), ...sorting.asked.map(({ name }) => name)]
  expect(all.filter((name) => !names.includes(name))).toEqual([])
  expect(
    questions.filter(({ confusables, reason }) => confusables.length > 0 && reason === undefined),
  ).toEqual([])
})

test('the reason stands with the other things of its group, and what is asked most has the note of its row', () => {
  const row = (name: string, note?: string) => ({
    name,
    bin: 'dry' as const,
    votes: [1, 1] as [number, number],
    note,
  })
  const items = [row('甲'), row('乙', '洗净'), row('丙'), row('丁', '压扁')]
  const rules = {
    bins: sorting.bins,
    confusable: [{ items: ['甲', '乙', '戊'], reason: '看材质' }],
    asked: ['乙', '丙', '丁', '己'].map((name) => ({ name })),
  }
  const told = questionsOf(items, rules).map(({ item, reason, confusables }) => ({
    item: item.name,
    reason,
    confusables: confusables.map(({ name }) => name),
  }))
  expect(told).toEqual([
    { item: '甲', reason: '看材质', confusables: ['乙'] },
    { item: '乙', reason: '看材质', confusables: ['甲'] },
    { item: '丙', reason: undefined, confusables: [] },
    { item: '丁', reason: '压扁', confusables: [] },
  ])
})

test('a question offers the four bins, and where an item goes beside them that place too', () => {
  const options = (name: string) => questions.find(({ item }) => item.name === name)?.options
  const beside = questions.find(({ item }) => !['recyclable', 'hazardous', 'wet', 'dry'].includes(item.bin))
  expect(options('充电宝')).toEqual(['recyclable', 'hazardous', 'wet', 'dry'])
  expect(beside?.options).toEqual(['recyclable', 'hazardous', 'wet', 'dry', beside?.item.bin])
})

test('a quiz has ten different questions, whatever the dice', () => {
  const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.array(dice, { minLength: 10, maxLength: 10 }), (rolls) => {
      let next = 0
      const quiz = drawQuiz(questions, () => rolls[next++ % rolls.length] ?? 0)
      expect(quiz).toHaveLength(quizLength)
      expect(new Set(quiz.map(({ item }) => item.name)).size).toBe(quizLength)
    }),
  )
})

test('two quizzes differ, and the same dice give the same one', () => {
  const draw = (seed: number) => {
    let state = seed
    return drawQuiz(questions, () => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state / 2147483648
    }).map(({ item }) => item.name)
  }
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
})

test('a small dataset gives a short quiz, an empty one none', () => {
  expect(drawQuiz(questions.slice(0, 3), () => 0.5)).toHaveLength(3)
  expect(drawQuiz([], () => 0.5)).toEqual([])
  expect(questionsOf([], sorting)).toEqual([])
})
