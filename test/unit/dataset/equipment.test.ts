import { compileDataset } from '../../../tools/dataset/compile'
import { placeRecords } from '../../../tools/dataset/place-records'
import { diagnosticsAfter, riverside } from '../../fixtures/broken-dataset'
import { neighbourhood, placeOf } from '../../fixtures/places'

const recordOf = (id: string) => compileDataset(riverside).modules?.places.find((each) => each.id === id)
const box = { service: 'aed', asOf: '2026-10', source: 'sample' }

describe('equipment is a record of its own', () => {
  it('says where the box hangs and counts among the services of its place, with the day it was seen', () => {
    const place = recordOf('hb01')
    expect(place?.equipment).toEqual([
      expect.objectContaining({
        where: '一楼，大厅进门左手，白色柜子，不锁，自己拿',
        asOf: '2026-10-20',
        checkedOn: '2026-10-20',
      }),
    ])
    expect(place?.equipment?.[0]).not.toHaveProperty('unknown')
    expect(place?.services.at(-1)).toEqual({
      service: 'aed',
      asOf: '2026-10-20',
      source: 'visit',
      checkedOn: '2026-10-20',
      note: '一楼，大厅进门左手，白色柜子，不锁，自己拿',
      unknown: '',
    })
  })

  it.each([
    [{}, '楼层、柜子、取用时间未核实'],
    [{ floor: '2 楼' }, '柜子、取用时间未核实'],
    [{ floor: '2 楼', cabinet: '电梯口', access: '前台开' }, undefined],
  ])('%j leaves unknown: %s', (known, unknown) => {
    const { searchTerms: _terms, equipment: _equipment, ...place } = placeOf('jw01')
    const [record] = placeRecords([{ ...place, equipment: [{ ...box, ...known }] }], neighbourhood)
    expect(record?.equipment?.[0]?.unknown).toBe(unknown)
  })

  it('two in a building are two, and one service', () => {
    const { searchTerms: _terms, equipment: _equipment, ...place } = placeOf('jw01')
    const equipment = [
      { ...box, floor: '1 楼' },
      { ...box, floor: '3 楼' },
    ]
    const [record] = placeRecords([{ ...place, equipment }], neighbourhood)
    expect(record?.equipment).toHaveLength(2)
    expect(record?.services.filter(({ service }) => service === 'aed')).toEqual([
      expect.objectContaining({ note: '2 台；1 楼；3 楼', unknown: '柜子、取用时间未核实' }),
    ])
  })
})

describe('the check', () => {
  it('tells who wrote the AED among the services the block to write instead', () => {
    const value = { service: 'aed', asOf: '2026-10', source: 'visit' }
    const path = ['places', 3, 'services', 0]
    expect(diagnosticsAfter({ file: 'places.json', path, value })).toEqual([
      expect.objectContaining({
        row: '地点第 4 条（hb04 河滨敬老院）',
        advice: expect.stringContaining('"equipment": [{"service":"aed","asOf":"2026-10","source":"visit"}]'),
      }),
    ])
  })

  it.each(['relief', 'aed'])('demands that %s names a service, also after one was renamed', (role) => {
    const path = ['roles', role]
    const file = 'neighbourhood.json' as const
    expect(diagnosticsAfter({ file, path, value: undefined })).toContainEqual(
      expect.objectContaining({ problem: '没写' }),
    )
    expect(diagnosticsAfter({ file, path, value: 'defibrillator' })).toContainEqual(
      expect.objectContaining({ problem: '没有叫「defibrillator」的服务' }),
    )
  })

  it('knows the dates and sources of equipment', () => {
    const path = ['places', 0, 'equipment', 0]
    expect(
      diagnosticsAfter({ file: 'places.json', path: [...path, 'checkedOn'], value: '2999-01-01' }),
    ).toEqual([expect.objectContaining({ problem: expect.stringContaining('还没到') })])
    expect(diagnosticsAfter({ file: 'places.json', path: [...path, 'source'], value: 'hearsay' })).toEqual([
      expect.objectContaining({ problem: '没有叫「hearsay」的出处' }),
    ])
  })
})
