import { licencesIn, namedIn } from '../fixtures/licences'
import { projectSchema } from './driver/config-files'
import { files, read, release } from './driver/files'
import { openPage } from './driver/page'

const file = 'pages/sorting-guide/licences.json'
const { names, texts } = licencesIn(`${release}/${file}`)

test('the about page names all that others wrote and the package holds, and nothing else', async () => {
  const page = await openPage('about')
  expect(namedIn(page.text())).toEqual(names)
})

test('their licences lie in the package, in their own words', () => {
  expect(names).toEqual(expect.arrayContaining(['react', 'taro', 'babel', 'lucide']))
  for (const words of [
    'Copyright (c) Facebook, Inc. and its affiliates.',
    'Copyright (c) 2018 O2Team',
    'Copyright (c) Microsoft Corporation.',
    'Copyright (c) 2026 Lucide Icons and Contributors',
  ])
    expect(texts.filter((text) => text.includes(words))).toHaveLength(1)
})

test('WeChat uploads them, though no page reads them, and they are in the package once', () => {
  const { packOptions } = projectSchema.parse(JSON.parse(read('project.config.json')))
  expect(packOptions.include).toContainEqual({ type: 'file', value: file })
  expect(files.filter((each) => /licen[cs]e/i.test(each))).toEqual([file])
})
