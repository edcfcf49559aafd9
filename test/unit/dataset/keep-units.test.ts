import { compileDataset } from '../../../tools/dataset/compile'
import { keepUnitsTogether } from '../../../tools/dataset/keep-units'

test('a number stays on one line with what it counts, at any depth; nothing else changes', () => {
  expect(
    keepUnitsTogether({ a: ['约 300 米', 'AED 在 9 号楼'], b: { c: '5–6 厘米' }, d: 300, e: null }),
  ).toEqual({
    a: ['约 300\u00a0米', 'AED 在 9\u00a0号楼'],
    b: { c: '5–6\u00a0厘米' },
    d: 300,
    e: null,
  })
})

test('no number of the dataset that ships can be torn from the unit a space sets off from it', () => {
  const { modules } = compileDataset('src/data/jiangwan')
  expect(JSON.stringify(modules)).toMatch(/\d\u00a0年/)
  expect(JSON.stringify(modules)).not.toMatch(/\d [\u4e00-\u9fff]/)
})
