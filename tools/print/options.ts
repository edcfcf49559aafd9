import { parseArgs } from 'node:util'
import type { PlaceRecord } from '#types/dataset'
import { placesWith } from '../../src/domain/places/place'
import {
  neighbourhoodPapers,
  neighbourhoodSheet,
  type Paper,
  type Sheet,
  sheetOf,
  stationPapers,
} from './sheets'
import { type Dataset, stationSheet } from './station-facts'
import { linkCode } from './wall-code'

const papers: readonly Paper[] = [...stationPapers, ...neighbourhoodPapers]

/** What somebody wants printed. */
export interface Options {
  /** The number of a station, as it was typed; all of them without it. */
  place?: string
  papers: readonly Paper[]
  mono: boolean
}

/** Reads the arguments of the command. Throws a sentence for one that is not understood. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parsed(args)
  const { place, paper } = values
  if (paper !== undefined && !isPaper(paper))
    throw new Error(`没有「${paper}」这种纸：--paper 后面写 ${papers.join('、')} 里的一个`)
  if (place !== undefined && !/^\d{1,5}$/.test(place))
    throw new Error(`「${place}」不是站号：--place 后面写墙上的数字，例如 --place 07`)
  const wanted = paper === undefined ? papers : [paper]
  return {
    place,
    papers: place === undefined ? wanted : wanted.filter(isOfStation),
    mono: values.mono === true,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { place: { type: 'string' }, paper: { type: 'string' }, mono: { type: 'boolean' } },
    })
  } catch (error) {
    const [, option = ''] = /'(-[^' ]*)/.exec(String(error)) ?? []
    throw new Error(
      `看不懂 ${option || args.join(' ')}：可以写 --place 07、--paper a4、--mono、--dataset 文件夹`,
    )
  }
}

function isPaper(word: string): word is Paper {
  return papers.some((each) => each === word)
}

function isOfStation(paper: Paper): paper is (typeof stationPapers)[number] {
  return stationPapers.some((each) => each === paper)
}

/** The sheets that are wanted, station by station. Throws a sentence for a number that no station has. */
export function orderedSheets({ place, papers, mono }: Options, dataset: Dataset): Sheet[] {
  const stations = placesWith(dataset.places, dataset.neighbourhood.roles.relief)
  const wanted = place === undefined ? stations : [stationOf(Number(place), stations)]
  return [
    ...wanted.flatMap((station) =>
      papers.filter(isOfStation).map((paper) => {
        const code = linkCode(dataset.neighbourhood, station, paper === 'check' ? 'check' : undefined)
        return sheetOf(paper, stationSheet(station, dataset, code), mono)
      }),
    ),
    ...papers.flatMap((paper) => (isOfStation(paper) ? [] : [neighbourhoodSheet(paper, dataset, mono)])),
  ]
}

function stationOf(number: number, stations: readonly PlaceRecord[]): PlaceRecord {
  const station = stations.find((each) => each.number === number)
  if (station === undefined)
    throw new Error(`没有 ${number} 号站：现有 ${stations.map((each) => each.number).join('、')}`)
  return station
}
