import { normalise } from '@/domain/normalise'

test.each([
  ['full-width letters and digits', 'ＡＥＤ７号', 'aed7号'],
  ['capitals', 'JW07', 'jw07'],
  ['white space, also of full width and several in a row', ' 第三\u3000 \t市民\n驿站 ', '第三市民驿站'],
  ['nothing else', ' \u3000', ''],
])('%s: 「%s」 is compared as 「%s」', (_, text, form) => expect(normalise(text)).toBe(form))
