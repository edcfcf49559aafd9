import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

function ask(args: string[], { input = '', dataset = 'src/data/jiangwan' } = {}) {
  const { stdout, stderr, status } = spawnSync('node_modules/.bin/tsx', ['scripts/ask.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, DATASET: dataset },
  })
  return { stdout, stderr, status }
}

jest.setTimeout(60_000)

test('a word: item, bin and why it matched, best first', () => {
  const [best] = ask(['洋山芋']).stdout.split('\n')
  expect(best).toMatch(/土豆.*湿垃圾.*洋山芋/)
})

test('a word that the table lacks: so it is said, then the nearest names; a rule with its source', () => {
  const [said, near] = ask(['鸭屁股']).stdout.split('\n')
  expect(said).toBe('没收录「鸭屁股」')
  expect(near).toMatch(/^1\t鸭/)
  expect(ask(['油报纸']).stdout).toMatch(/^规则\t油报纸\t干垃圾\t.*2019-04/)
  expect(ask(['过期牛奶']).stdout).toContain('倒下水口')
})

test('many words: one line each of query, item, bin, match and certainty; empty where nothing is found', () => {
  const input = '电池\n天文学家\ndc\n\n旧报纸怎么扔\n茅台酒瓶\n油报纸\n过期牛奶\n荧光\n'
  const { stdout, status } = ask(['--stdin'], { input })
  expect(stdout.split('\n')).toEqual([
    '电池\t电池\thazardous\tname\tsure',
    '天文学家\t\t\t\t',
    'dc\t电池\thazardous\tinitials\tsure',
    '\t\t\t\t',
    '旧报纸怎么扔\t报纸\trecyclable\talias\tsure',
    '茅台酒瓶\t玻璃瓶\trecyclable\twithin\tsuggestion',
    '油报纸\t报纸\tdry\trule\tsure',
    '过期牛奶\t牛奶\t\trule\tsuggestion',
    '荧光\t荧光灯管\thazardous\tprefix\tsuggestion',
    '',
  ])
  expect(status).toBe(0)
})

test.each([
  ['no word', [], {}, '请写一个词'],
  [
    'a dataset that is not there',
    ['电池'],
    { dataset: 'no/such/folder' },
    '没有 no/such/folder 这个数据文件夹',
  ],
])('%s: a sentence, and an exit code of 1', (_, args, options, sentence) => {
  const { stderr, status } = ask(args, options)
  expect(stderr).toContain(sentence)
  expect(status).toBe(1)
})
