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

test('many words: one line each of query, item, bin and match; empty where nothing is found', () => {
  const { stdout, status } = ask(['--stdin'], { input: '电池\n区块链\ndc\n\n旧报纸怎么扔\n' })
  expect(stdout).toBe(
    '电池\t电池\thazardous\tname\n区块链\t\t\t\ndc\t电池\thazardous\tinitials\n\t\t\t\n旧报纸怎么扔\t报纸\trecyclable\talias\n',
  )
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
