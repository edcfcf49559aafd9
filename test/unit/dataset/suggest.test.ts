import { suggest } from '../../../tools/dataset/suggest'

const fields = ['id', 'name', 'road', 'address', 'position']

test.each([
  ['raod', 'road'],
  ['nmae', 'name'],
  ['nam', 'name'],
  ['adress', 'address'],
  ['positoin', 'position'],
])('「%s」 is a typo of %s', (written, meant) => expect(suggest(written, fields)).toBe(meant))

test('one character is no typo of another: it would be a wrong bin', () => {
  expect(suggest('绿', ['蓝', '红', '棕', '黑'])).toBeUndefined()
})

test.each(['colour', 'doar', 'xy'])('「%s」 is a typo of no field', (written) =>
  expect(suggest(written, fields)).toBeUndefined(),
)
