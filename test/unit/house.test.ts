import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

test('files are named by their job and stay short', () => {
  const source = path.resolve('src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const vague = files.filter((file) => /(^|\/)(utils?|common|helpers?)(\/|\.|$)/.test(file))
  const long = files.filter((file) => readFileSync(path.join(source, file), 'utf8').split('\n').length > 201)
  expect({ vague, long }).toEqual({ vague: [], long: [] })
})
