import fc from 'fast-check'
import { compileRaw, type DatasetModules } from '../../tools/dataset/compile'
import { type RawDataset, readDataset } from '../../tools/dataset/read'
import { riverside } from '../fixtures/broken-dataset'
import { mutated, mutations } from '../fixtures/mutated-dataset'
import { type Change, startWithDataset } from './driver/changed-dataset'
import { saidOn, tapEverything } from './driver/every-screen'

/** How many datasets are opened; `DATASETS=500` looks longer. */
const count = Number(process.env.DATASETS ?? 2)

const other = readDataset(riverside)
const jiangwan = readDataset('src/data/jiangwan')
// Its table of 2,400 items takes a second to check; the other neighbourhood's is of the same form.
jiangwan.json['sorting.json'] = other.json['sorting.json']
const bases = { jiangwan, other }
const mutatedBase = fc.record({
  of: fc.constantFrom('jiangwan' as const, 'other' as const),
  slips: mutations,
})

function compiled(raw: RawDataset): DatasetModules {
  const { modules } = compileRaw(raw)
  if (modules === undefined) throw new Error('the dataset has errors')
  return modules
}

/** The package parses its modules one by one: each is known by what only it has. */
function moduleIn(modules: DatasetModules, parsed: unknown): unknown {
  const has = (key: string) => Object.hasOwn(Object(Array.isArray(parsed) ? parsed[0] : parsed), key)
  if (has('searchTerms')) return modules.places
  if (has('sections')) return modules.news
  if (has('newestFact')) return modules.neighbourhood
  if (has('bins')) return modules['sorting-rules']
  if (has('confusable')) return modules['sorting-cases']
  return has('lookAlikes') ? modules['sorting-items'] : parsed
}

/** What a reader must find somewhere: each of these is the name of something the dataset has. */
function namesIn({ neighbourhood, places, news, 'sorting-rules': rules }: DatasetModules): string[] {
  const { tabs, unlocated, needs, landmarks, sources, relief } = neighbourhood
  const inUse = places.filter(({ retired }) => retired === undefined)
  return [
    ...[...inUse, ...sources, ...relief.amenities, ...landmarks].map(({ name }) => name),
    ...(tabs.includes('news') ? news.map(({ title }) => title) : []),
    ...(tabs.includes('services') ? [...unlocated, ...needs].map(({ name }) => name) : []),
    ...(tabs.includes('sorting') ? rules.bins.map(({ name }) => name) : []),
  ]
}

/** The rows that are not as they were, and the first: the others are opened by the tests of the neighbourhood itself. */
function changedIn<Row extends object>(rows: readonly Row[], before: readonly Row[]): Row[] {
  const known = new Set(before.map((row) => JSON.stringify(row)))
  return rows.filter((row, at) => at === 0 || !known.has(JSON.stringify(row)))
}

const readable = (text: string) => text.replace(/\s/g, '')

test(
  'a dataset with slips in it is refused with a sentence, or each of its pages opens and all it has is shown',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        mutatedBase.filter(({ of, slips }) => compileRaw(mutated(bases[of], slips)).modules !== undefined),
        async ({ of, slips }) => {
          try {
            await expectAllShown(compiled(mutated(bases[of], slips)), compiled(bases[of]))
          } finally {
            jest.restoreAllMocks()
          }
        },
      ),
      { numRuns: count, endOnFailure: true },
    )
  },
  count * 60_000,
)

async function expectAllShown(modules: DatasetModules, whole: DatasetModules): Promise<void> {
  const change: Change = (parsed) => moduleIn(modules, parsed)
  const { openPage } = startWithDataset(change)
  const said: string[] = []
  const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const open = async (name: string, query: Record<string, string> = {}, tap = false) => {
    const page = await openPage(name, query)
    const here = [saidOn(page), ...(tap ? await tapEverything(page) : [])]
    for (const text of here)
      expect([name, query, text.match(/undefined|NaN|这一页出错了/)]).toEqual([name, query, null])
    said.push(...here)
    await page.unload()
  }
  const { neighbourhood, places, news, 'sorting-rules': rules } = modules
  for (const tab of neighbourhood.tabs) await open(tab, {}, true)
  await open('about')
  await open('emergency', {}, true)
  for (const { id } of changedIn(places, whole.places)) {
    await open('place', { id })
    await open('place', { scene: id })
  }
  if (neighbourhood.tabs.includes('news'))
    for (const { id } of changedIn(news, whole.news)) await open('article', { id })
  for (const { id } of changedIn(rules.bins, whole['sorting-rules'].bins))
    await open('sorting-guide/category', { bin: id })
  await open('sorting-guide/search', { q: rules.examples.synonym.word })
  await open('sorting-guide/quiz')
  expect(complained.mock.calls).toEqual([])
  const all = readable(said.join('\n'))
  expect(namesIn(modules).filter((name) => !all.includes(readable(name)))).toEqual([])
}
