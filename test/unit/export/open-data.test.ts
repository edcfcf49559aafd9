import fc from 'fast-check'
import gcoord from 'gcoord'
import { z } from 'zod'
import { metresBetween } from '../../../src/domain/geo/distance'
import { type OpenDataset, openData } from '../../../tools/export/open-data'
import { riverside } from '../../fixtures/broken-dataset'
import { hsdsSchema } from '../../fixtures/hsds-schema'
import { siteOf } from '../../fixtures/site'

const jiangwan: OpenDataset = siteOf('src/data/jiangwan')
const other: OpenDataset = siteOf(riverside)
const datasets = [
  { name: '江湾', dataset: jiangwan },
  { name: '河滨', dataset: other },
]

function fileOf(dataset: OpenDataset, wanted: string): string {
  const file = openData(dataset).find(({ name }) => name === wanted)
  if (file === undefined) throw new Error(`no ${wanted}`)
  return file.content
}

/** The cells of a table as RFC 4180 reads them. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

describe.each(datasets)('the table of $name', ({ dataset }) => {
  const text = fileOf(dataset, 'places.csv')
  const [header = [], ...rows] = cellsOf(text.slice(1))
  const cell = (row: string[], column: string) => row[header.indexOf(column)] ?? ''

  it('opens in Excel as Chinese, with a row for every place', () => {
    expect(text.startsWith('\uFEFF编号,站号,名称')).toBe(true)
    expect(rows.map(([id]) => id)).toEqual(dataset.places.map(({ id }) => id))
    for (const row of rows) expect(row).toHaveLength(header.length)
  })

  it('leaves empty what nobody has verified', () => {
    dataset.places.forEach((place, index) => {
      const row = rows[index] ?? []
      expect([place.id, cell(row, '开放时间') === '']).toEqual([place.id, place.hours === null])
      const seen = place.amenities ?? []
      expect([place.id, cell(row, '有的设施（看的日期）') === '']).toEqual([
        place.id,
        !seen.some(({ state }) => state === 'yes'),
      ])
    })
    expect(text).not.toContain('未知')
  })

  it('says where a point is in both systems, and how far off it may be', () => {
    dataset.places.forEach(({ position }, index) => {
      const row = rows[index] ?? []
      expect(Number(cell(row, '纬度（GCJ-02）'))).toBe(position.latitude)
      expect(Number(cell(row, '可能差几米'))).toBe(position.radius)
    })
  })
})

it('whatever an editor has written, the table reads back the same, and no cell is run as a formula', () => {
  const [place] = jiangwan.places
  if (place === undefined) throw new Error('no place')
  const marks = fc.array(fc.constantFrom('"', ',', '\n', '\r\n', '=', '+', '-', '@', '号', '1'), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(marks, (parts) => {
      const name = parts.join('')
      const [header = [], row = []] = cellsOf(
        fileOf({ ...jiangwan, places: [{ ...place, name }] }, 'places.csv').slice(1),
      )
      const written = row[header.indexOf('名称')] ?? ''
      expect(written.replace(/^'/, '')).toBe(name)
      expect(written).not.toMatch(/^[=+\-@]/)
    }),
  )
})

describe('the map', () => {
  const featureSchema = z.object({
    type: z.literal('Feature'),
    geometry: z.object({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
    properties: z.object({ id: z.string(), radius: z.number().positive() }),
  })
  const mapSchema = z.object({
    type: z.literal('FeatureCollection'),
    licence: z.string().min(1),
    features: z.array(featureSchema),
  })

  it('has every place in WGS-84, longitude first, with the metres it may be off', () => {
    for (const { dataset } of datasets) {
      const { features } = mapSchema.parse(JSON.parse(fileOf(dataset, 'places.geojson')))
      features.forEach(({ geometry, properties }, index) => {
        const place = dataset.places[index]
        if (place === undefined) throw new Error('no such place')
        const [longitude, latitude] = geometry.coordinates
        const [east = 0, north = 0] = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02)
        expect(properties).toMatchObject({ id: place.id, radius: place.position.radius })
        expect(metresBetween({ longitude: east, latitude: north }, place.position)).toBeLessThan(2)
      })
      expect(features).toHaveLength(dataset.places.length)
    }
  })

  it('lies some hundred metres from the Chinese maps’ points, as it must', () => {
    const { features } = mapSchema.parse(JSON.parse(fileOf(jiangwan, 'places.geojson')))
    const [longitude = 0, latitude = 0] = features[6]?.geometry.coordinates ?? []
    const [, , , , , , seven] = jiangwan.places
    if (seven === undefined) throw new Error('no seventh place')
    const apart = metresBetween({ longitude, latitude }, seven.position)
    expect(apart).toBeGreaterThan(400)
    expect(apart).toBeLessThan(600)
  })
})

describe.each(datasets)('the directory of $name', ({ dataset }) => {
  const tables = hsdsSchema.parse(JSON.parse(fileOf(dataset, 'hsds.json')))

  it('has what the standard asks for, and every row points at rows that are there, each id once', () => {
    const ids = Object.values(tables).flatMap((rows) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    const rows = [
      ...tables.service,
      ...tables.location,
      ...tables.service_at_location,
      ...tables.schedule,
      ...tables.phone,
      ...tables.address,
    ]
    const references = rows.flatMap((row) =>
      Object.entries(row).flatMap(([key, value]) => (key.endsWith('_id') ? [String(value)] : [])),
    )
    expect(references.filter((reference) => !ids.includes(reference))).toEqual([])
  })

  it('leads to every place in use and every service there, and to no other', () => {
    const inUse = dataset.places.filter(({ retired }) => retired === undefined)
    expect(tables.location.map((row) => row.external_identifier).sort()).toEqual(
      inUse.map(({ id }) => id).sort(),
    )
    expect(tables.service_at_location).toHaveLength(inUse.flatMap(({ services }) => services).length)
    expect(tables.address).toHaveLength(inUse.length)
  })

  it('has hours where they were verified, and none where not', () => {
    for (const place of dataset.places.filter(({ retired }) => retired === undefined)) {
      const location = tables.location.find((row) => row.external_identifier === place.id)
      const rows = tables.schedule.filter((row) => row.location_id === location?.id)
      expect([place.id, rows.length > 0]).toEqual([place.id, place.hours !== null])
    }
  })

  it('keeps its ids from one day to the next', () => {
    expect(JSON.parse(fileOf(dataset, 'hsds.json'))).toEqual(JSON.parse(fileOf(dataset, 'hsds.json')))
  })
})

it('the week and its exceptions become schedules with Shanghai’s offset', () => {
  const [place] = jiangwan.places
  if (place === undefined) throw new Error('no place')
  const hours = {
    weekly: [{ days: [1, 2, 5], intervals: [{ from: '08:30', until: '24:00' }] }],
    exceptions: [
      { from: '2027-01-01', until: '2027-01-02', intervals: [], note: '元旦' },
      { from: '2027-01-03', until: '2027-01-03', intervals: [{ from: '09:00', until: '12:00' }] },
    ],
    asOf: '2026-10',
    source: 'community-paper',
  }
  const content = fileOf({ ...jiangwan, places: [{ ...place, hours }] }, 'hsds.json')
  const { schedule } = hsdsSchema.parse(JSON.parse(content))
  expect(schedule).toEqual([
    expect.objectContaining({
      freq: 'WEEKLY',
      byday: 'MO,TU,FR',
      opens_at: '08:30+08:00',
      closes_at: '00:00+08:00',
      timezone: 8,
    }),
    expect.objectContaining({
      valid_from: '2027-01-01',
      valid_to: '2027-01-02',
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      description: '2027-01-01 至 2027-01-02 不开（元旦）',
    }),
    expect.objectContaining({ valid_from: '2027-01-03', opens_at: '09:00+08:00', closes_at: '12:00+08:00' }),
  ])
  expect(schedule[1]?.opens_at).toBeUndefined()
})

it('every file says under which licence it may be used, or lies beside one that does', () => {
  const licence = '许可：MIT'
  for (const name of ['README.txt', 'places.geojson', 'hsds.json'])
    expect(fileOf(jiangwan, name)).toContain(licence)
})
