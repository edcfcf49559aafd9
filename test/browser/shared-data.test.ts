import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The scripts of the preview in which these words of the dataset stand; a script writes Chinese as `\uXXXX`. */
function scriptsWith(words: string): string[] {
  const written = (file: string) =>
    readFileSync(path.join('dist/h5/js', file), 'utf8').replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
  return readdirSync('dist/h5/js').filter((file) => file.endsWith('.js') && written(file).includes(words))
}

test.each([
  ['the places', '网点名录把这家支行记在三门路661号'],
  ['the articles', 'safety-reaccreditation","category'],
])('all pages share one copy of %s', (_, words) => {
  expect(scriptsWith(words)).toHaveLength(1)
})
