import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { unused, unusedElements } from '../../config/templates/bindings'

const source = path.resolve('src')
const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx$/.test(file),
)

/** What WeChat's templates leave out, as it is written in JSX. */
const spellings: string[] = [
  ...unusedElements.map(
    (element) => `<${element.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`,
  ),
  'catchMove',
  ...new Set(
    Object.values(unused)
      .flat()
      .map(
        (attribute) =>
          `${attribute.replace(/^bind/, 'on').replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}=`,
      ),
  ),
  'onLongPress=',
]

test('no page uses an element or an attribute that the templates leave out: it would do nothing in WeChat', () => {
  expect(spellings).toEqual(expect.arrayContaining(['<ScrollView', '<Image', 'onTouchStart=', 'maxLines=']))
  const using = components.flatMap((file) => {
    const text = readFileSync(path.join(source, file), 'utf8')
    return spellings
      .filter((spelling) => new RegExp(`(^|[\\s{])${spelling}`).test(text))
      .map((spelling) => `${file}: ${spelling}`)
  })
  expect(using).toEqual([])
})
