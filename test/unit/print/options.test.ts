import { readOptions } from '../../../tools/print/options'

const fault = (...args: string[]) => {
  try {
    readOptions(args)
    return 'understood'
  } catch (error) {
    return String(error)
  }
}

test('without a word everything is printed', () => {
  expect(readOptions([])).toMatchObject({
    papers: ['a4', 'a3', 'a5', 'check', 'list', 'emergency'],
    list: false,
  })
})

test('one station has the sheets of a station, one paper is one sheet', () => {
  expect(readOptions(['--place', '07']).papers).toEqual(['a4', 'a3', 'a5', 'check'])
  expect(readOptions(['--place', '07', '--paper', 'a4'])).toMatchObject({ place: '07', papers: ['a4'] })
  expect(readOptions(['--paper=list']).papers).toEqual(['list'])
})

test('printing for real is one paper for one wall: A4 unless another is named', () => {
  expect(readOptions(['--final', '--where', '门口右侧'])).toMatchObject({ papers: ['a4'], where: '门口右侧' })
  expect(readOptions(['--final', '--where', ' 玻璃门 ', '--paper', 'a5'])).toMatchObject({
    papers: ['a5'],
    where: '玻璃门',
  })
})

test.each([
  [['--paper', 'a6'], '没有「a6」这种纸'],
  [['--place', '七'], '「七」不是站号'],
  [['--place', '7', '--paper', 'list'], '不写 --place'],
  [['--final'], '要写贴在哪'],
  [['--final', '--where', ' '], '要写贴在哪'],
  [['--where', '门口'], '和 --final 一起写'],
  [['--final', '--where', '门口', '--paper', 'check'], '不用 --final'],
  [['--final', '--where', '门'.repeat(31)], '最多 30 个字'],
  [['--sample', 'no'], '看不懂 --sample'],
  [['--place'], '看不懂 --place'],
  [['07'], '看不懂'],
])('%j is answered with a sentence', (args, words) => {
  expect(fault(...args)).toContain(words)
})
