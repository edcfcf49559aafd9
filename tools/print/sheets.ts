import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Html, html } from '../markup/html'
import { messages } from './messages'
import { checkForm } from './sheets/check-form'
import { emergencySheet } from './sheets/emergency-sheet'
import { isSample } from './sheets/parts'
import { poster } from './sheets/poster'
import { stationList } from './sheets/station-list'
import { windowCard } from './sheets/window-card'
import type { Dataset, StationSheet } from './station-facts'
import { codeNumber, type WallCode } from './wall-code'

/** A sheet of paper, ready to be laid out. */
export interface Sheet {
  /** The name of its file, without its ending: `07-a4`. */
  name: string
  /** What it is, for somebody who looks for it. */
  title: string
  /** Of what size, as `sheets/sheet.css` knows them. */
  size: 'a3' | 'a4' | 'a5'
  /** The whole sheet. */
  body: Html
  /** The code on it, if it has one. */
  code?: WallCode
}

export const stationPapers = ['a4', 'a3', 'a5', 'check'] as const
export type StationPaper = (typeof stationPapers)[number]

const kinds = { a4: 'poster', a3: 'poster', a5: 'card', check: 'check' } as const
const bodyOf = { poster, card: windowCard, check: checkForm }

export const neighbourhoodPapers = ['list', 'emergency'] as const
export type NeighbourhoodPaper = (typeof neighbourhoodPapers)[number]
export type Paper = StationPaper | NeighbourhoodPaper

/** The sheets about the whole neighbourhood; the list takes more than one page where there are many stations. */
export function neighbourhoodSheet(paper: NeighbourhoodPaper, dataset: Dataset, mono: boolean): Sheet {
  const { mark, name } = messages.papers[paper]
  const marked = messages.mark(`${mark} A4`, dataset.neighbourhood.posterVersion)
  const pages = paper === 'list' ? stationList(dataset, marked) : [emergencySheet(dataset, marked)]
  const kind = paper === 'list' ? 'list' : 'first-aid'
  return {
    name: `${paper}-a4`,
    title: `${dataset.neighbourhood.name} ${name}`,
    size: 'a4',
    body: html`${pages.map((page) => framed(kind, 'a4', mono, undefined, page))}`,
  }
}

/** One sheet of a station. */
export function sheetOf(paper: StationPaper, station: StationSheet, mono: boolean): Sheet {
  const number = codeNumber(station.place)
  const mark = `${messages.papers[paper].mark} ${messages.mark(`${number}-${messages.papers[paper].size.toUpperCase()}`, station.version)}`
  const { size, name } = messages.papers[paper]
  const kind = kinds[paper]
  return {
    name: `${number}-${paper}`,
    title: `${station.facts.label} ${name}`,
    size,
    body: framed(kind, size, mono, station.code, bodyOf[kind](station, mark)),
    code: station.code,
  }
}

function framed(
  kind: string,
  size: Sheet['size'],
  mono: boolean,
  code: WallCode | undefined,
  inner: Html,
): Html {
  const looks = [kind, mono && 'mono', code && isSample(code) && 'sample'].filter(Boolean).join(' ')
  // A3 is the A4 sheet enlarged.
  return size === 'a3'
    ? html`<div class="a3"><section class="sheet ${looks}">${inner}</section></div>`
    : html`<section class="sheet ${size} ${looks}">${inner}</section>`
}

const styleFiles = [
  'sheet.css',
  'poster.css',
  'window-card.css',
  'check-form.css',
  'station-list.css',
  'emergency-sheet.css',
]

/** The styles of all sheets. */
export function sheetStyles(): string {
  return styleFiles.map((file) => readFileSync(path.join(__dirname, 'sheets', file), 'utf8')).join('\n')
}
