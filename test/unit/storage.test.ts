import fc from 'fast-check'
import { parseFavourites, toggleFavourite } from '@/domain/places/favourites'
import type { StoredKey } from '@/platform/storage'

/** A phone's storage, each of whose calls may fail. */
const phone = new Map<string, unknown>()
const mayRead = jest.fn<boolean, []>()
const mayWrite = jest.fn<boolean, []>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync(key: string) {
      if (!mayRead()) throw new Error('getStorageSync:fail')
      return phone.get(key) ?? ''
    },
    setStorageSync(key: string, value: unknown) {
      if (!mayWrite()) throw new Error('setStorageSync:fail')
      phone.set(key, value)
    },
  },
}))

/** The app as it is opened anew: nothing of an earlier session is left. */
function opened(): typeof import('@/platform/storage') {
  let storage: typeof import('@/platform/storage') | undefined
  jest.isolateModules(() => {
    storage = require('../../src/platform/storage')
  })
  if (storage === undefined) throw new Error('no storage')
  return storage
}

beforeEach(() => {
  phone.clear()
  mayRead.mockReset().mockReturnValue(true)
  mayWrite.mockReset().mockReturnValue(true)
})

/** Each of them, or this does not compile. */
const keys: Record<StoredKey, string> = {
  'kept-places': 'a list',
  'news-seen': 'a table',
  'notice-dismissed': 'an id',
  origin: 'a choice',
  'reading-position': 'a table',
  'sorting-recent': 'a list',
  'type-size': 'a choice',
}

test('what is stored is there in the next session; where nothing is, there is nothing', () => {
  const { readStored, store } = opened()
  const before = readStored('type-size')
  expect(before).toEqual({ value: undefined, readable: true })
  expect(store('type-size', 'large', before)).toBe(true)
  expect(opened().readStored('type-size')).toEqual({ value: 'large', readable: true })
})

test('what cannot be written lasts for the session, and that is told', () => {
  mayWrite.mockReturnValue(false)
  const { readStored, store } = opened()
  expect(store('type-size', 'large', readStored('type-size'))).toBe(false)
  expect(readStored('type-size').value).toBe('large')
  expect(phone.size).toBe(0)
})

test.each(Object.keys(keys) as StoredKey[])('%s is not written over when it could not be read', (key) => {
  phone.set(key, 'of an earlier visit')
  mayRead.mockReturnValue(false)
  const { readStored, store } = opened()
  expect(store(key, 'new', readStored(key))).toBe(false)
  expect(readStored(key).value).toBe('new')
  mayRead.mockReturnValue(true)
  expect(store(key, 'newer', readStored(key))).toBe(false)
  expect(readStored(key).value).toBe('newer')
  expect(opened().readStored(key).value).toBe('of an earlier visit')
})

test('a phone that gives it out at the second time of asking may keep what is made of that', () => {
  phone.set('kept-places', ['jw01'])
  mayRead.mockReturnValueOnce(false)
  const { readStored, store } = opened()
  expect(readStored('kept-places').readable).toBe(false)
  const before = readStored('kept-places')
  expect(store('kept-places', ['jw02', ...parseFavourites(before.value)], before)).toBe(true)
  expect(phone.get('kept-places')).toEqual(['jw02', 'jw01'])
})

test('whenever reading and writing fail, a kept place is lost by nothing but letting go of it', () => {
  const taps = fc.array(fc.constantFrom('jw01', 'jw02', 'jw03'), { maxLength: 5 })
  fc.assert(
    fc.property(
      fc.array(taps, { maxLength: 4 }),
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(fc.boolean()),
      (sessions, reads, writes) => {
        phone.clear()
        phone.set('kept-places', ['jw03', 'gone'])
        mayRead.mockImplementation(() => reads.next().value)
        mayWrite.mockImplementation(() => writes.next().value)
        const letGo = new Set<string>()
        for (const toggled of sessions) {
          const { readStored, store } = opened()
          for (const id of toggled) {
            const onPhone = parseFavourites(phone.get('kept-places'))
            const before = readStored('kept-places')
            const seen = parseFavourites(before.value)
            if (seen.includes(id)) letGo.add(id)
            else letGo.delete(id)
            store('kept-places', toggleFavourite(seen, id), before)
            const after = parseFavourites(phone.get('kept-places'))
            expect(onPhone.filter((each) => !after.includes(each) && !letGo.has(each))).toEqual([])
          }
        }
      },
    ),
  )
})
