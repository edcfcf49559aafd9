import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { writeFailure } from '../../scripts/write-failure'
import { makePosters } from '../../tools/print/make-posters'
import { readOptions } from '../../tools/print/options'
import { orderedSheets } from '../../tools/print/order'
import { connect } from './connect'
import { jiangwan } from './datasets'

/** A folder that holds the posters of an earlier day. */
function earlierPosters(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'dist-')), 'posters')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'old.pdf'), 'of yesterday')
  return folder
}
const beside = (folder: string) => readdirSync(path.dirname(folder))
const order = async (folder: string, dataset = jiangwan(['jiangwan.cn']), told: string[] = []) => ({
  sheets: await orderedSheets(readOptions(['--place', '07']), dataset),
  folder,
  title: '江湾的海报',
  onProgress: (done: number, title: string) => told.push(`${done} ${title}`),
})

test('a PDF each, one of all, and a page with a thumbnail of each take the place of the old folder', async () => {
  const folder = earlierPosters()
  const told: string[] = []
  await makePosters(await order(folder, undefined, told), connect)
  expect(readdirSync(folder).sort()).toEqual(
    ['07-a3.pdf', '07-a4.pdf', '07-a5.pdf', '07-check.pdf', 'all.pdf', 'index.html', 'thumbnails'].sort(),
  )
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  for (const [, target = ''] of page.matchAll(/(?:href|src)="([^"]+)"/g))
    expect([target, existsSync(path.join(folder, target))]).toEqual([target, true])
  expect(told).toEqual(['1 7 号站 A4 海报', '2 7 号站 A3 海报', '3 7 号站 A5 门窗卡', '4 7 号站 现场核实单'])
})

test('a sheet that does not fit leaves the old folder as it was, and nothing beside it', async () => {
  const folder = earlierPosters()
  const dataset = jiangwan(['jiangwan.cn'])
  const places = dataset.places.map((place) => ({ ...place, address: '虹口区华严路六十二号'.repeat(60) }))
  await expect(makePosters(await order(folder, { ...dataset, places }), connect)).rejects.toThrow(
    /排不下：「.*」太长/,
  )
  expect(readdirSync(folder)).toEqual(['old.pdf'])
  expect(beside(folder)).toEqual(['posters'])
})

test('without a browser the old folder is as it was', async () => {
  const folder = earlierPosters()
  const none = () => Promise.reject(new Error('没有找到能用的 Chrome 或 Edge'))
  await expect(makePosters(await order(folder), none)).rejects.toThrow('没有找到能用的 Chrome 或 Edge')
  expect(beside(folder)).toEqual(['posters'])
})

test('a folder that cannot be written is one sentence', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'dist-')), 'a-file')
  writeFileSync(file, '')
  const failed = await makePosters(await order(path.join(file, 'posters')), connect).catch(String)
  expect(writeFailure(String(failed), 'posters')).toMatch(/^posters 写不进去/)
})
