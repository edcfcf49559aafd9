import { todayInShanghai } from '@/domain/date'
import { noticeToShow } from '@/domain/news/notice'

const notice = { id: 'heat-2026', text: '高温天，各站都可以进去歇', from: '2026-07-01', until: '2026-07-03' }

describe('a pinned notice', () => {
  test.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2026-07-02', true],
    ['2026-07-03', true],
    ['2026-07-04', false],
  ])('on %s it is shown: %s', (today, shown) => {
    expect(noticeToShow(notice, today, undefined)).toBe(shown ? notice : null)
  })

  test('begins and ends at midnight in Shanghai', () => {
    const at = (time: string) => noticeToShow(notice, todayInShanghai(new Date(time)), undefined)
    expect(at('2026-06-30T15:59:59Z')).toBeNull()
    expect(at('2026-06-30T16:00:00Z')).toBe(notice)
    expect(at('2026-07-03T15:59:59Z')).toBe(notice)
    expect(at('2026-07-03T16:00:00Z')).toBeNull()
  })

  test('is not shown while it is not known what day it is: it may be over', () => {
    expect(noticeToShow(notice, null, undefined)).toBeNull()
  })

  test('once closed it stays closed; the next one, with its own id, is shown', () => {
    expect(noticeToShow(notice, '2026-07-02', 'heat-2026')).toBeNull()
    expect(noticeToShow({ ...notice, id: 'typhoon-2026' }, '2026-07-02', 'heat-2026')).not.toBeNull()
  })

  test('is shown when the phone remembers nothing or nonsense', () => {
    for (const stored of [undefined, null, '', 0, {}, ['heat-2026'], Number.NaN]) {
      expect(noticeToShow(notice, '2026-07-02', stored)).toBe(notice)
    }
  })

  test('that ends before it begins is never shown, and no notice is none', () => {
    const turned = { ...notice, from: '2026-07-03', until: '2026-07-01' }
    for (const today of ['2026-07-01', '2026-07-02', '2026-07-03']) {
      expect(noticeToShow(turned, today, undefined)).toBeNull()
    }
    expect(noticeToShow(null, '2026-07-02', undefined)).toBeNull()
  })
})
