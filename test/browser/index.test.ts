import { readFileSync } from 'node:fs'

test("the preview's document bears the app's name", () => {
  expect(readFileSync('dist/h5/index.html', 'utf8')).toContain('<title>江湾邻里</title>')
})
