import { diagnosticsAfter } from '../../fixtures/broken-dataset'

/** 2 号站 hangs at a door, with a code of the neighbourhood's own host. */
const sheet = {
  id: 'hb02',
  number: 2,
  host: 'hebin.example',
  path: '/s/',
  paper: 'a4',
  date: '2026-11-20',
  where: '门口右侧',
  version: 'K7QM',
}
const hangs = { file: 'printed.json', path: ['printed'], value: [sheet] } as const
const known = [
  { ...hangs, path: [...hangs.path] },
  { file: 'neighbourhood.json', path: ['codeHosts'], value: ['hebin.example'] },
] as const
const changes = known.map((change) => ({ ...change, path: [...change.path] }))

const about = (...more: Parameters<typeof diagnosticsAfter>) =>
  diagnosticsAfter(...changes, ...more)
    .filter(({ severity }) => severity !== 'warning')
    .map(({ file, problem, advice }) => ({ file, problem, advice }))

test('a wall whose station is as it was printed is no fault', () => {
  expect(about()).toEqual([])
})

test('an id that hangs on a wall and was changed is told as that, and nowhere else', () => {
  expect(about({ file: 'places.json', path: ['places', 1, 'id'], value: 'hv02' })).toEqual([
    {
      file: 'places.json',
      problem: '墙上印着 hb02（2 号站），这里把编号改成了 hv02',
      advice: '改回 "id": "hb02"；印出去的编号不能改',
    },
  ])
})

test('a number that hangs on a wall cannot be changed', () => {
  expect(about({ file: 'places.json', path: ['places', 1, 'number'], value: 42 })).toContainEqual({
    file: 'places.json',
    problem: '墙上的 hb02 印的是 2 号站，这里写成了 42 号',
    advice: '改回 "number": 2；印出去的站号不能改，也不能给别的站用',
  })
})

test('a station that hangs on a wall cannot disappear: it is retired', () => {
  const gone = about(
    { file: 'places.json', path: ['places', 1, 'id'], value: 'hb77' },
    { file: 'places.json', path: ['places', 1, 'number'], value: 77 },
  )
  expect(gone).toContainEqual(
    expect.objectContaining({
      file: 'printed.json',
      problem: '墙上印着 hb02（2 号站），地点里没有它了',
      advice: expect.stringContaining('"retired"'),
    }),
  )
})

test('the host and the path of a printed code stay, once for all the walls', () => {
  const twice = {
    file: 'printed.json',
    path: ['printed'],
    value: [sheet, { ...sheet, where: '玻璃门' }],
  } as const
  const problems = about(
    { ...twice, path: [...twice.path], value: [...twice.value] },
    { file: 'neighbourhood.json', path: ['codeHosts'], value: ['new.example'] },
    { file: 'neighbourhood.json', path: ['codePath'], value: '/code/' },
  ).map(({ problem }) => problem)
  expect(problems).toEqual([
    '墙上的码用的域名是 hebin.example，codeHosts 里没有它',
    '墙上的码用的路径是 /s/，这里是 /code/',
  ])
})
