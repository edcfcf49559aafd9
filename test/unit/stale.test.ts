import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { staleIn } from '../../scripts/stale'
import neighbourhoodJson from '../../src/data/jiangwan/neighbourhood.json'
import placesJson from '../../src/data/jiangwan/places.json'
import { neighbourhoodSchema } from '../../src/data/schema/neighbourhood'
import { placesSchema } from '../../src/data/schema/places'
import { compileDataset } from '../../tools/dataset/compile'
import { anyPast, callList, isPast } from '../../tools/stale/questions'

const neighbourhood = neighbourhoodSchema.parse(neighbourhoodJson)
const { places } = placesSchema.parse(placesJson)
const folder = path.resolve('src/data/jiangwan')

test('a fact is good on the last day of its shelf life and past it the day after', () => {
  expect(isPast('2026-01-01', 180, '2026-06-30')).toBe(false)
  expect(isPast('2026-01-01', 180, '2026-07-01')).toBe(true)
})

test('a month or a year counts from its end', () => {
  expect(isPast('2024-02', 1, '2024-03-01')).toBe(false)
  expect(isPast('2024-02', 1, '2024-03-02')).toBe(true)
  expect(isPast('2024', 1, '2025-01-01')).toBe(false)
  expect(isPast('2024', 1, '2025-01-02')).toBe(true)
})

test('what is unknown is asked for in words, and is not past its shelf life', () => {
  const calls = callList(neighbourhood, places, '2019-06-30')
  const asked = calls.find(({ name }) => name === '第一市民驿站')
  expect(asked?.phones).toEqual([])
  expect(asked?.questions.map(({ words }) => words)).toEqual(
    expect.arrayContaining([
      '请问你们几点开门、几点关门？周末呢？节假日开不开？',
      '请问AED（自动体外除颤器）在几楼？',
      '请问要问事情，打哪个电话？',
    ]),
  )
  expect(anyPast(calls)).toBe(false)
})

test('without shelf lives of its own a dataset has the usual ones, and its own go first', () => {
  const past = (own?: { service: number }) =>
    callList({ ...neighbourhood, shelfLives: own }, places, '2021-07-31').some(({ questions }) =>
      questions.some(({ kind, asOf }) => kind === 'service' && asOf === '2019-07-31'),
    )
  expect(past()).toBe(true)
  expect(past({ service: 732 })).toBe(false)
})

test('a place that has been given up is not asked', () => {
  const retired = places.map((place) => ({ ...place, retired: '2020-01-01' }))
  expect(callList(neighbourhood, retired, '2026-11-24')).toEqual([])
})

test('the shelf lives do not ship to the phone', () => {
  expect(compileDataset(folder).modules?.neighbourhood).not.toHaveProperty('shelfLives')
})

describe('the command', () => {
  const root = mkdtempSync(path.join(os.tmpdir(), 'stale-'))
  afterAll(() => rmSync(root, { recursive: true }))

  test('ends with 1 for what is past its shelf life only where it is a gate, and never for what is unknown', () => {
    expect(staleIn(root, folder, '2026-11-24', false).code).toBe(0)
    expect(staleIn(root, folder, '2026-11-24', true).code).toBe(1)
    expect(staleIn(root, folder, '2019-06-30', true).code).toBe(0)
  })

  test('prints whom to ask and writes the same to print', () => {
    const { text } = staleIn(root, folder, '2026-11-24', false)
    const page = readFileSync(path.join(root, 'dist/stale/index.html'), 'utf8')
    for (const said of ['021-65444234', '没有电话，上门问', '请问你们还在上海市虹口区丰镇路788号吗？']) {
      expect(text).toContain(said)
      expect(page).toContain(said)
    }
  })

  test('says what is wrong with a damaged dataset and leaves the page that was there', () => {
    staleIn(root, folder, '2026-11-24', false)
    const page = () => readFileSync(path.join(root, 'dist/stale/index.html'), 'utf8')
    const before = page()
    const damaged = path.join(root, 'damaged')
    cpSync(folder, damaged, { recursive: true })
    writeFileSync(path.join(damaged, 'places.json'), '{ "places": [')
    expect(() => staleIn(root, damaged, '2026-11-25', false)).toThrow(/places\.json/)
    expect(page()).toBe(before)
  })

  test('says in a sentence that it has no such option', () => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/stale.ts', '--fall'], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(1)
    expect(run.stderr.trim()).toBe('只能写 --dataset（哪一个社区）和 --fail（有过期的就不放行）')
  })
})
