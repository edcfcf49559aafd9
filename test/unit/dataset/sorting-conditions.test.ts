import { diagnosticsAfter } from '../../fixtures/broken-dataset'

const file = 'sorting.json' as const
const problems = (path: (string | number)[], value: unknown) =>
  diagnosticsAfter({ file, path: ['conditions', ...path], value }).map(({ problem }) => problem)

test('a neighbourhood may have no rules on conditions', () => {
  expect(diagnosticsAfter({ file, path: ['conditions'], value: undefined })).toEqual([])
})

test.each<[string, (string | number)[], unknown, RegExp]>([
  ['a kind that is not there', ['rules', 0, 'kind'], 'papers', /没有叫「papers」的类/],
  ['a state that is not there', ['rules', 0, 'states', 0], 'dirt', /没有叫「dirt」的状态/],
  ['a bin that is not there', ['rules', 0, 'bin'], 'dry', /没有叫「dry」的桶/],
  ['a bin of a part that is not there', ['wholes', 0, 'of', 0], 'wet', /没有叫「wet」的桶/],
  ['a word for two states', ['states', 1, 'words', 0], '脏', /「脏」用了两次/],
  ['a kind written twice', ['kinds', 1, 'id'], 'paper', /「paper」用了两次/],
  ['two answers in one rule', ['rules', 0, 'own'], true, /要写一个，也只写一个/],
  ['no answer in a rule', ['rules', 0, 'bin'], undefined, /要写一个，也只写一个/],
  ['a case that leads nowhere', ['rules', 1, 'cases', 0, 'put'], undefined, /没说投哪里/],
  ['a source of tomorrow', ['rules', 0, 'asOf'], '2999-01', /2999/],
])('the check tells an editor of %s', (_, path, value, problem) => {
  expect(problems(path, value).join('\n')).toMatch(problem)
})
