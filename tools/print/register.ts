import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import type { PlaceRecord } from '#types/dataset'
import { printedSchema } from '../../src/data/schema/printed'
import { dateText } from '../../src/domain/date'
import { posterVersion } from '../dataset/poster-version'
import { replaceFiles } from '../files/replace-files'
import type { Dataset } from './station-facts'
import type { CodeAddress } from './wall-code'

type Register = z.infer<typeof printedSchema>
/** A sheet that hangs on a wall, or has hung there. */
export type PrintedSheet = Register['printed'][number]
export type WallPaper = PrintedSheet['paper']

const fileOf = (folder: string) => path.join(folder, 'printed.json')

/** What the register of a dataset folder holds; nothing where nothing has been printed. The check has read it before. */
export function readRegister(folder: string): PrintedSheet[] {
  return parsed(folder).printed
}

/** Adds sheets to the register. Where that fails the old one is as it was. */
export function addToRegister(folder: string, sheets: readonly PrintedSheet[]): void {
  const register = parsed(folder)
  const text = `${JSON.stringify({ ...register, printed: [...register.printed, ...sheets] }, null, 2)}\n`
  replaceFiles(new Map([[fileOf(folder), text]]))
}

function parsed(folder: string): Register {
  const file = fileOf(folder)
  if (!existsSync(file)) return { printed: [] }
  return printedSchema.parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')))
}

/** The row for a sheet that is printed now. Without an address its code is one that WeChat made. */
export function registered(
  place: PlaceRecord,
  dataset: Dataset,
  printing: { paper: WallPaper; where: string; date: string; address: CodeAddress | undefined },
): PrintedSheet {
  const { paper, where, date, address } = printing
  return {
    id: place.id,
    number: place.number ?? 0,
    ...address,
    paper,
    date,
    where,
    version: posterVersion(place, dataset),
  }
}

/** What hangs where, of which version, and what has to be printed again, a line each. */
export function registerLines(printed: readonly PrintedSheet[], dataset: Dataset): string[] {
  if (printed.length === 0) return ['还没有登记过：npm run posters -- --final --where "门口右侧" 印的才登记']
  const lines = latest(printed).map((sheet) => {
    const place = dataset.places.find(({ id }) => id === sheet.id)
    const told = `${sheet.number} 号站 · ${sheet.paper.toUpperCase()} · ${sheet.where} · ${dateText(sheet.date)}印 · 版次 ${sheet.version}`
    if (place === undefined || place.retired !== undefined)
      return { told: `✗ ${told}：站已停用，揭下来`, again: false }
    const now = posterVersion(place, dataset)
    return now === sheet.version
      ? { told: `✓ ${told}`, again: false }
      : { told: `✗ ${told}：内容变了，现在是 ${now}，要重印`, again: true }
  })
  const again = lines.filter((line) => line.again).length
  return [
    `全套版次现在是 ${dataset.neighbourhood.posterVersion}；墙上有 ${lines.length} 张，要重印 ${again} 张`,
    ...lines.map(({ told }) => told),
  ]
}

/** A sheet that was printed again has taken the place of the one before: the same station, paper and wall. */
function latest(printed: readonly PrintedSheet[]): PrintedSheet[] {
  const walls = new Map(printed.map((sheet) => [`${sheet.id} ${sheet.paper} ${sheet.where}`, sheet]))
  return [...walls.values()].sort((a, b) => a.number - b.number)
}
