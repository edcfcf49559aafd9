import { suggest } from '../../../tools/dataset/suggest'

const fields = ['id', 'name', 'road', 'address', 'position']

test.each([
  ['raod', 'road'],
  ['nmae', 'name'],
  ['nam', 'name'],
  ['adress', 'address'],
  ['positoin', 'position'],
])('「%s」 is a slip for %s', (written, meant) => expect(suggest(written, fields)).toBe(meant))

test('one character is no slip for another: it would be a wrong bin', () => {
  expect(suggest('绿', ['蓝', '红', '棕', '黑'])).toBeUndefined()
})

test.each(['colour', 'doar', 'xy'])('「%s」 is a slip for none of them', (written) =>
  expect(suggest(written, fields)).toBeUndefined(),
)
