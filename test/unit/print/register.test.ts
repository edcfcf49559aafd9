import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { PlaceRecord } from '#types/dataset'
import { readOptions } from '../../../tools/print/options'
import { rowsToRegister, stationsMeant } from '../../../tools/print/order'
import { addToRegister, readRegister, registerLines } from '../../../tools/print/register'
import { hosts, neighbourhood, places } from '../../fixtures/places'

const record = { ...neighbourhood, hosts, newestFact: '2024-09', asOf: '2019-08', posterVersion: 'AAAA' }
const own = { neighbourhood: { ...record, codeHosts: ['jiangwan.cn'] }, places }
const changed = (id: string, change: Partial<PlaceRecord>) => ({
  ...own,
  places: places.map((place) => (place.id === id ? { ...place, ...change } : place)),
})
const newFolder = () => mkdtempSync(path.join(tmpdir(), 'register-'))
const rows = (date: string, ...args: string[]) => rowsToRegister(readOptions(args), own, date)

test('printing for real registers id, number, host, path, paper, day, wall and version', () => {
  expect(rows('2026-11-24', '--final', '--where', '门口右侧', '--place', '07')).toEqual([
    {
      id: 'jw07',
      number: 7,
      host: 'jiangwan.cn',
      path: '/s/',
      paper: 'a4',
      date: '2026-11-24',
      where: '门口右侧',
      version: expect.stringMatching(/^[2-9A-HJ-NP-Z]{4}$/),
    },
  ])
})

test('a try is not registered', () => {
  expect(rows('2026-11-24', '--place', '07')).toEqual([])
})

test('a placeholder host cannot be printed for real; WeChat’s own codes need no host', () => {
  const final = (...args: string[]) =>
    rowsToRegister(
      readOptions(['--final', '--where', '门口', '--place', '7', ...args]),
      { neighbourhood: record, places },
      '2026-11-24',
    )
  expect(() => final()).toThrow('只能印样张')
  expect(final('--codes', 'codes')[0]).not.toHaveProperty('host')
})

test('a number that no station has is answered with those there are', () => {
  expect(() => stationsMeant({ place: '12' }, own)).toThrow('没有 12 号站：现有 1、2、3、4、5、6、7、8、9')
})

test('the register grows, keeps what it held, and stays readable for the editor', () => {
  const folder = newFolder()
  writeFileSync(
    path.join(folder, 'printed.json'),
    '\uFEFF{ "$schema": "../schema/printed.schema.json", "printed": [] }',
  )
  addToRegister(folder, rows('2026-11-24', '--final', '--where', '门口右侧', '--place', '7'))
  addToRegister(folder, rows('2026-11-25', '--final', '--where', '玻璃门', '--paper', 'a5'))
  expect(readRegister(folder).map(({ id, paper }) => `${id} ${paper}`)).toEqual([
    'jw07 a4',
    ...places.map(({ id }) => `${id} a5`),
  ])
  expect(readFileSync(path.join(folder, 'printed.json'), 'utf8')).toContain('"$schema"')
})

test('a neighbourhood that has never printed has an empty register', () => {
  expect(readRegister(newFolder())).toEqual([])
  expect(registerLines([], own)).toEqual([expect.stringContaining('还没有登记过')])
})

describe('what hangs where', () => {
  const printed = [
    ...rows('2026-11-24', '--final', '--where', '门口右侧', '--place', '8'),
    ...rows('2026-11-24', '--final', '--where', '门口右侧', '--place', '7'),
  ]
  const plain = (lines: string[]) => lines.map((line) => line.replaceAll('\u00a0', ' '))

  test('is told by number, with the version that hangs there', () => {
    const [head, seven, eight] = plain(registerLines(printed, own))
    expect(head).toBe('全套版次现在是 AAAA；墙上有 2 张，要重印 0 张')
    expect(seven).toMatch(/^✓ 7 号站 · A4 · 门口右侧 · 2026 年 11 月 24 日印 · 版次 .{4}$/)
    expect(eight).toMatch(/^✓ 8 号站/)
  })

  test('what says something else by now is to be printed again', () => {
    const [head, seven] = registerLines(printed, changed('jw07', { address: '上海市虹口区华严路64号' }))
    expect(head).toContain('要重印 1 张')
    expect(seven).toMatch(/^✗ 7 号站.*：内容变了，现在是 .{4}，要重印$/)
  })

  test('a sheet printed again for the same wall has taken the place of the old one', () => {
    const after = changed('jw07', { address: '上海市虹口区华严路64号' })
    const again = rowsToRegister(
      readOptions(['--final', '--where', '门口右侧', '--place', '7']),
      after,
      '2026-12-01',
    )
    expect(registerLines([...printed, ...again], after)[0]).toContain('墙上有 2 张，要重印 0 张')
  })

  test('the sheet of a station that was given up is to be taken down', () => {
    const [head, seven] = registerLines(printed, changed('jw07', { retired: '2026-12-31' }))
    expect(head).toContain('要重印 0 张')
    expect(seven).toContain('站已停用，揭下来')
  })
})
