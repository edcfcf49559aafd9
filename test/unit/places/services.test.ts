import type { Need } from '#types/dataset'
import {
  answerNeeds,
  countText,
  furtherOffers,
  offerWord,
  otherPlaces,
  postsOf,
  reportText,
} from '../../../src/domain/places/services'
import { neighbourhood, placeOf, places } from '../../fixtures/places'

const { needs, services, unlocated } = neighbourhood
const answers = () => answerNeeds(needs, places, services, unlocated)

function answerTo(name: string) {
  const answer = answers().find(({ need }) => need.name === name)
  if (answer === undefined) throw new Error(`no need ${name}`)
  return answer
}

describe('services as a resident thinks of them', () => {
  it('吃饭 leads to the meal points and the canteen, each with date and source', () => {
    const found = answerTo('吃饭').places.map(({ place, offers }) => [
      place.id,
      ...offers.map(({ service, fact }) => `${service.short} ${fact.asOf} ${fact.source}`),
    ])
    expect(found).toEqual([
      ['jw05', '社区食堂 2024-09 eastday'],
      ['jw06', '助餐点 2019-06 community-paper'],
      ['jw07', '助餐点 2019-06 community-paper'],
    ])
  })

  it('says how many places there are', () => {
    expect(answers().map((answer) => `${answer.need.name} ${countText(answer)}`)).toEqual([
      '吃饭 3 处',
      '看病 1 处',
      '看书 1 处',
      '带孩子 1 处',
      '歇脚 9 处',
      '办事 地址未核实',
    ])
  })

  it('counts for 看病 only a place where a doctor was reported', () => {
    expect(answerTo('看病').places.map(({ place }) => place.id)).toEqual(['jw05'])
  })

  it('lists what has no address instead of leaving it out', () => {
    expect(answerTo('办事').unlocated.map(({ name }) => name)).toEqual(['社区事务受理服务中心彩虹湾分站'])
  })

  it('never says 0 处', () => {
    expect(countText({ places: [], unlocated: [] })).toBe('还没查到')
  })

  it('answers a need nobody programmed, for a service nobody programmed', () => {
    const haircut = { id: 'haircut', name: '理发', short: '理发', icon: 'user' }
    const need: Need = { id: 'hair', name: '剪头', icon: 'user', services: ['haircut'] }
    const barber = {
      ...placeOf('jw06'),
      services: [{ service: 'haircut', asOf: '2026-10', source: 'visit' }],
    }
    const [answer] = answerNeeds([need], [barber], [...services, haircut], [])
    expect(answer?.places.map(({ place }) => place.id)).toEqual(['jw06'])
    expect(answerNeeds([need], [barber], services, [])).toMatchObject([{ places: [] }])
  })

  it('does not send anybody to a retired place', () => {
    const closed = { ...placeOf('jw06'), retired: '2026-01-01' }
    const [eat] = answerNeeds(needs, [closed], services, [])
    expect(eat?.places).toEqual([])
  })

  it('tells a place’s services with the AED first, and not that it is a station', () => {
    const names = furtherOffers(placeOf('jw05'), neighbourhood).map(({ service }) => service.short)
    expect(names).toEqual(['AED', '家庭医生', '书屋', '社区食堂'])
  })

  it('dates an AED on a card, so that nobody runs for it as if it had been seen today', () => {
    const words = furtherOffers(placeOf('jw05'), neighbourhood).map((offer) =>
      offerWord(offer, neighbourhood.roles),
    )
    expect(words).toEqual(['AED（2019 年报道）', '家庭医生', '书屋', '社区食堂'])
    const [aed] = furtherOffers(placeOf('jw05'), neighbourhood)
    if (aed === undefined) throw new Error('jw05 has no AED')
    const seen = { ...aed, fact: { ...aed.fact, asOf: '2026-10-20', checkedOn: '2026-10-20' } }
    expect(offerWord(seen, neighbourhood.roles)).toBe('AED（2026 年看过）')
  })

  it('tells what was reported with its note, where there is one, its date and its source', () => {
    const [meals] = furtherOffers(placeOf('jw07'), neighbourhood)
    if (meals === undefined) throw new Error('jw07 has no meals')
    const fact = { ...meals.fact, note: undefined }
    const spaced = (offer: typeof meals) => reportText(offer, neighbourhood.sources).replaceAll('\u00a0', ' ')
    expect(spaced(meals)).toBe('助餐点，2019 年二季度新增（2019 年 6 月，江湾镇街道社区报）')
    expect(spaced({ ...meals, fact })).toBe('助餐点（2019 年 6 月，江湾镇街道社区报）')
  })
})

describe('the citizen posts', () => {
  it('stand in the order of their numbers, the fifth without an address among them', () => {
    const listed = postsOf(places, unlocated).map((post) =>
      post.kind === 'located' ? `${post.post} ${post.place.id}` : `${post.post} ${post.unlocated.name}`,
    )
    expect(listed).toEqual(['1 jw05', '2 jw06', '3 jw07', '4 jw08', '5 第五市民驿站', '6 jw09'])
  })

  it('are listed once when the missing address has been found', () => {
    const found = { ...placeOf('jw01'), post: 5 }
    const kinds = (...posts: typeof places) => postsOf(posts, unlocated).map(({ kind }) => kind)
    expect(kinds(found)).toEqual(['located'])
    expect(kinds(found, placeOf('jw05'))).toEqual(['located', 'located'])
    expect(kinds(placeOf('jw05'))).toEqual(['located', 'unlocated'])
  })

  it('with names stand after those with numbers, as their places are numbered', () => {
    const named = (id: string, name: string) => ({ ...placeOf(id), post: { name } })
    const posts = [named('jw03', '桥头驿站'), named('jw02', '江边驿站'), placeOf('jw06'), placeOf('jw05')]
    const ids = postsOf(posts, []).map((post) => post.kind === 'located' && post.place.id)
    expect(ids).toEqual(['jw05', 'jw06', 'jw02', 'jw03'])
  })
})

describe('the other places', () => {
  it('are those in use that are neither posts nor stations', () => {
    const library = { ...placeOf('jw01'), id: 'library', services: [] }
    const all = [library, placeOf('jw01'), { ...library, post: 7 }, { ...library, retired: '2026-01-01' }]
    expect(otherPlaces(all, 'relief')).toEqual([{ kind: 'located', place: library }])
  })
})
