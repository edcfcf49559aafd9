import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { unpackItems } from '@/domain/sorting/items'
import { readingOf } from '../../../tools/dataset/item-pinyin'
import { packed, sorting } from '../../fixtures/sorting'

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
const spelling = unpackDictionary(packed)

test('what was packed is what is unpacked', () => {
  expect(unpackItems(packed).sort(byName)).toEqual([...sorting.items].sort(byName))
})

test('what ships of the item table stays under 80 KB', () => {
  expect(Buffer.byteLength(JSON.stringify(packed))).toBeLessThan(80_000)
})

test('every name and alias reads on the phone as in the dictionary', () => {
  const labels = sorting.items.flatMap(({ name, aliases = [] }) => [name, ...aliases])
  const plain = labels.filter((label) => /^\p{Script=Han}+$/u.test(label))
  expect(plain.filter((label) => spelling.syllablesOf(label).join() !== readingOf(label).join())).toEqual([])
})

test.each([
  ['乐高', 'le gao'],
  ['音乐盒', 'yin yue he'],
  ['银行卡', 'yin hang ka'],
  ['绿植', 'lv zhi'],
  ['粘鼠板', 'zhan shu ban'],
  ['花甲壳', 'hua jia ke'],
  ['行李箱', 'xing li xiang'],
  ['A4纸', 'A 4 zhi'],
])('%s reads %s', (word, reading) => expect(spelling.syllablesOf(word).join(' ')).toBe(reading))

test('characters outside the table read too, and shapes are compared both ways', () => {
  expect(spelling.syllablesOf('飓')).toEqual(['飓'])
  expect(spelling.syllablesOf('恐')).toEqual(['kong'])
  expect(spelling.lookAlike('棒', '捧') && spelling.lookAlike('捧', '棒')).toBe(true)
  expect(spelling.lookAlike('棒', '纸')).toBe(false)
})
