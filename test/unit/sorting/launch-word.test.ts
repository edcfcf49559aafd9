import { readLaunchWord } from '@/domain/sorting/launch-word'

test.each([
  ['encoded, as a card carries it', '%E7%94%B5%E6%B1%A0', '电池'],
  ['decoded already', '电池', '电池'],
  ['cut in the middle of a character', '%E7%94', '%E7%94'],
  ['with a stray sign', '100%', '100%'],
  ['missing', undefined, ''],
  ['the word undefined', 'undefined', ''],
])('the word with which the search was opened is read when it is %s', (_, q, word) => {
  expect(readLaunchWord(q)).toBe(word)
})
