import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkDataset } from '../dataset/check'
import { formatDiagnostics } from '../dataset/diagnostic'
import { textAt } from '../dataset/json-path'
import { type Content, readDataset } from '../dataset/read'
import { idsOnWalls } from '../dataset/rules/printed'
import { replaceFiles } from '../files/replace-files'
import type { Finding } from './comparison'
import { foreignFile, openElsewhere, readFailure } from './failure'
import { decodeTable, readItems } from './items-file'
import { readWorkbook, type Workbook } from './read-workbook'
import { returnWorkbook } from './return-workbook'
import { saveDataset } from './save'
import { objectsAt } from './sheet'
import { sheetsOf } from './sheets/all'
import { faultList, summary } from './summary'
import { takeOver } from './take-over'
import { writeWorkbook } from './write-workbook'

/** A sentence for the editor in place of a result. Whatever was to be written has not been. */
export class Refusal extends Error {}

/** The content of a dataset's folder. Throws a refusal with every fault it has. */
function soundDataset(folder: string, today: string): Content {
  const raw = readDataset(folder)
  const faults = checkDataset(raw, today).filter(({ severity }) => severity !== 'warning')
  if (faults.length > 0)
    throw new Refusal(
      `先改好数据，再用表。\n${formatDiagnostics(path.relative(process.cwd(), folder) || '.', faults)}`,
    )
  return raw.json
}

/** Writes the workbook of a dataset into a folder, and says where it is. */
export async function write(folder: string, into: string, today: string): Promise<string> {
  const content = soundDataset(folder, today)
  const file = path.join(into, `${textAt(content['neighbourhood.json'], 'name') ?? '社区'}.xlsx`)
  const open = openElsewhere(file)
  if (open !== undefined) throw new Refusal(open)
  const bytes = await writeWorkbook(content, today)
  mkdirSync(into, { recursive: true })
  replaceFiles(new Map([[file, bytes]]))
  return `✓ 写好了 ${path.relative(process.cwd(), file)}：改完存好，再运行 npm run workbook -- --read 这份表`
}

/**
 * Reads the workbook that an editor sent back. Says what it changes, and writes that into the dataset where `save` says so.
 * Throws a refusal for a file that is none of ours, and for one with faults, which goes back to the editor beside the file.
 */
export async function read(folder: string, file: string, save: boolean, today: string): Promise<string> {
  const content = soundDataset(folder, today)
  if (/\.(?:csv|tsv|txt)$/i.test(file)) return readTable(folder, file, content, save, today)
  const workbook = await openWorkbook(file, content)
  const { comparison, after, faults, doubts } = takeOver(workbook, content, today)
  if (faults.length > 0) throw new Refusal(await sendBack(file, workbook, faults, doubts))
  const rows = workbook.tables.reduce((count, table) => count + table.rows.length, 0)
  const said = summary(comparison, doubts, rows)
  const old =
    workbook.baseline === undefined
      ? '\n看不出这份表是哪天写出的，只能跟现在的数据比：别人后来改的，会被当成您改的。'
      : ''
  return finish(folder, content, after, save, said + old)
}

function finish(folder: string, before: Content, after: Content, save: boolean, said: string): string {
  if (JSON.stringify(after) === JSON.stringify(before)) return said
  const told = [said, ...onWalls(before, after), ''].join('\n')
  if (!save) return `${told}\n还没写进数据。都对就在后面加上 --write 再运行一次。`
  const files = saveDataset(folder, before, after)
  return `${told}\n✓ 写进了 ${files.join('、')}。再运行 npm run data:check 和 npm start 看样子。`
}

/** Which places that hang on walls the dataset says something else of. */
function onWalls(before: Content, after: Content): string[] {
  const said = (content: Content, id: string) =>
    JSON.stringify(objectsAt(content['places.json'], ['places']).find((place) => place.id === id))
  const changed = [...new Set(idsOnWalls(before))].filter((id) => said(before, id) !== said(after, id))
  return changed.length === 0
    ? []
    : [
        '',
        `墙上贴着 ${changed.join('、')} 的海报，内容可能变了（旧码还能扫）：npm run posters -- --list 看哪几张要重印`,
      ]
}

/** The same for a table of sorting items, which go to the end of the dataset's. */
function readTable(folder: string, file: string, content: Content, save: boolean, today: string): string {
  const name = path.basename(file)
  const text = decodeTable(bytesOf(file))
  if (text === undefined) throw new Refusal(`「${name}」的编码认不出来：另存为「CSV UTF-8」再来`)
  const items = readItems(text, content, today)
  if (items === undefined) throw new Refusal(`「${name}」第一行要有「名称」和「投哪里」：只收垃圾物品的表`)
  const { comparison, after, faults, doubts } = takeOver(items.workbook, content, today)
  const wrong = [...items.findings, ...faults].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))
  if (wrong.length > 0) {
    const lines = wrong.map(
      (each) => `  第 ${each.row ?? '?'} 行　${each.written}\n     ${each.wrong}。${each.write}`,
    )
    throw new Refusal([`「${name}」有 ${wrong.length} 处要改，数据没有动：`, ...lines].join('\n'))
  }
  const known = items.known === 0 ? '' : `\n另有 ${items.known} 行数据里已经有了，一样的，没有再添。`
  return finish(
    folder,
    content,
    after,
    save,
    summary(comparison, doubts, comparison.additions.length) + known,
  )
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new Refusal(readFailure(error, file))
  }
}

async function openWorkbook(file: string, content: Content): Promise<Workbook> {
  const name = path.basename(file)
  const bytes = bytesOf(file)
  const refused = openElsewhere(file) ?? foreignFile(bytes, file)
  if (refused !== undefined) throw new Refusal(refused)
  const workbook = await readWorkbook(bytes, sheetsOf(content)).catch((error: unknown) => {
    throw new Refusal(readFailure(error, file))
  })
  if (workbook.tables.length === 0)
    throw new Refusal(
      `「${name}」不是这里的表：没有「地点」「开放时间」这些页，要从 npm run workbook 写出的那一份改`,
    )
  const own = textAt(content['neighbourhood.json'], 'id')
  const { baseline } = workbook
  if (baseline !== undefined && baseline.neighbourhood !== own)
    throw new Refusal(
      `「${name}」是另一个社区（${baseline.neighbourhood}）的表，这里是 ${own}：加上 --dataset ${baseline.neighbourhood}，或者换一份`,
    )
  return workbook
}

/** Puts the marked workbook beside the file it was; nothing that is there already is overwritten. */
async function sendBack(
  file: string,
  workbook: Workbook,
  faults: Finding[],
  doubts: Finding[],
): Promise<string> {
  const { dir, name } = path.parse(file)
  const base = path.join(dir, name.replace(/-请改\d*$/, ''))
  let back = `${base}-请改.xlsx`
  for (let count = 2; existsSync(back); count += 1) back = `${base}-请改${count}.xlsx`
  const list = faultList(faults, workbook.tables)
  replaceFiles(new Map([[back, await returnWorkbook(workbook, [...faults, ...doubts])]]))
  return [
    `表里有 ${faults.length} 处要改，数据没有动：`,
    list,
    '',
    `红格子标在 ${path.relative(process.cwd(), back)}，请填表的人照着改，再读一次。`,
  ].join('\n')
}
