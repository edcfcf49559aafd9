import fc from 'fast-check'
import { unreadSince, versionsOf } from '@/domain/news/unread'
import { anArticle } from '../../fixtures/article'

const first = anArticle({ id: 'first' })
const second = anArticle({ id: 'second' })

describe('what is new since the last visit', () => {
  test('a first visit marks nothing', () => {
    for (const nothing of [undefined, null, '']) expect(unreadSince(nothing, [first]).size).toBe(0)
  })

  test('the same edition again marks nothing', () => {
    expect(unreadSince(versionsOf([first, second]), [second, first]).size).toBe(0)
  })

  test('marks an article that was not there', () => {
    expect([...unreadSince(versionsOf([first]), [first, second])]).toEqual([['second', 'new']])
  })

  test('marks an article whose text was changed', () => {
    const corrected = { ...first, summary: '更正后的摘要。' }
    expect([...unreadSince(versionsOf([first]), [corrected])]).toEqual([['first', 'changed']])
  })

  test('a withdrawn article leaves no mark', () => {
    expect(unreadSince(versionsOf([first, second]), [first]).size).toBe(0)
  })

  test('the first article after a time without any is new', () => {
    expect([...unreadSince(versionsOf([]), [first])]).toEqual([['first', 'new']])
  })

  test('survives the phone’s storage, which keeps JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(versionsOf([first])))
    expect(unreadSince(stored, [first]).size).toBe(0)
  })

  test.each([
    [[]],
    [['first']],
    [{ first: 1 }],
    [{ first: 'x', second: null }],
    ['{"first":"x"}'],
    [7],
    [true],
  ])('broken storage %j marks nothing', (stored) => {
    expect(unreadSince(stored, [first, second]).size).toBe(0)
  })

  test('whatever was stored, it throws nothing and marks only articles that exist', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        for (const id of unreadSince(stored, [first, second]).keys())
          expect(['first', 'second']).toContain(id)
      }),
    )
  })

  test('an article called like a property of every object is new as well', () => {
    const odd = anArticle({ id: 'constructor' })
    expect(unreadSince(versionsOf([first]), [odd]).get('constructor')).toBe('new')
  })
})
