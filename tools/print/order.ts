import type { PlaceRecord } from '#types/dataset'
import { placesWith } from '../../src/domain/places/place'
import { codePictures } from './code-pictures'
import { isOfStation, type Options } from './options'
import { type PrintedSheet, registered } from './register'
import { neighbourhoodSheet, type Sheet, sheetOf } from './sheets'
import { type Dataset, stationSheet } from './station-facts'
import { codeAddress, linkCode, type WallCode } from './wall-code'

/** The stations that are meant, by number. Throws a sentence for a number that no station has. */
export function stationsMeant({ place }: Pick<Options, 'place'>, dataset: Dataset): PlaceRecord[] {
  const stations = placesWith(dataset.places, dataset.neighbourhood.roles.relief)
  if (place === undefined) return stations
  const meant = stations.filter(({ number }) => number === Number(place))
  if (meant.length === 0)
    throw new Error(`没有 ${Number(place)} 号站：现有 ${stations.map(({ number }) => number).join('、')}`)
  return meant
}

/** The sheets that are wanted, station by station, then those of the neighbourhood. */
export async function orderedSheets(options: Options, dataset: Dataset): Promise<Sheet[]> {
  const { papers, mono, codes } = options
  const { neighbourhood } = dataset
  const stations = stationsMeant(options, dataset)
  const pictures = codes === undefined ? undefined : await codePictures(codes, stations)
  return [
    ...stations.flatMap((station) =>
      papers.filter(isOfStation).map((paper) => {
        const source = pictures?.get(station.id)
        // WeChat's own code opens the place; only a link can say that the form is wanted.
        const code: WallCode =
          paper === 'check' || source === undefined
            ? linkCode(neighbourhood, station, paper === 'check' ? 'check' : undefined)
            : { kind: 'picture', source }
        return sheetOf(paper, stationSheet(station, dataset, code), mono)
      }),
    ),
    ...papers.flatMap((paper) => (isOfStation(paper) ? [] : [neighbourhoodSheet(paper, dataset, mono)])),
  ]
}

/**
 * The rows that printing for real adds to the register; none for a try. Throws a sentence where the codes would lead
 * nowhere.
 */
export function rowsToRegister(options: Options, dataset: Dataset, date: string): PrintedSheet[] {
  const { where, papers, codes } = options
  if (where === undefined) return []
  const address = codeAddress(dataset.neighbourhood)
  if (codes === undefined && address === undefined)
    throw new Error(
      '数据里的域名是占位的（或者没写），只能印样张：neighbourhood.json 的 codeHosts 写上自己的域名，再用 --final',
    )
  return stationsMeant(options, dataset).flatMap((place) =>
    papers.flatMap((paper) =>
      isOfStation(paper) && paper !== 'check'
        ? [
            registered(place, dataset, {
              paper,
              where,
              date,
              address: codes === undefined ? address : undefined,
            }),
          ]
        : [],
    ),
  )
}
