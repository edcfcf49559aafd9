/**
 * `npm run -s ask -- <word>`: what the app would answer, best first, with the reason.
 * `npm run -s ask -- --stdin`: one query a line in; out `query<TAB>item<TAB>bin<TAB>match` of the first result,
 * the last three empty where there is none. `--dataset <name or path>` asks another neighbourhood's table.
 */
import { readFileSync } from 'node:fs'
import { datasetFolder } from '../config/dataset-folder'
import { sortingSchema } from '../src/data/schema/sorting'
import { unpackDictionary } from '../src/domain/sorting/character-dictionary'
import { unpackItems } from '../src/domain/sorting/items'
import { buildSortingSearch } from '../src/domain/sorting/search/sorting-search'
import { matchWords } from '../src/pages/sorting-guide/search/messages'
import { packItems } from '../tools/dataset/pack-sorting'
import { readDataset } from '../tools/dataset/read'
import { takeDataset } from './dataset-option'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe (`| head`) may leave early.
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  const given = takeDataset(process.argv.slice(2))
  if (given.includes('--stdin')) answerLines(readFileSync(0, 'utf8'))
  else answer(given.join(' '))
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function answer(query: string): void {
  if (query.trim() === '') {
    fail('请写一个词，例如：npm run -s ask -- 牛奶盒')
    return
  }
  const sorting = open()
  if (sorting === undefined) return
  const hits = sorting.search.hitsFor(query)
  if (hits.length === 0) console.log(`没有找到「${query}」`)
  hits.forEach(({ item, match, term }, at) => {
    const bin = sorting.binNames.get(item.bin) ?? item.bin
    const via = term === item.name ? '' : `「${term}」`
    console.log([at + 1, item.name, bin, `${matchWords[match]}${via}`].join('\t'))
  })
}

function answerLines(input: string): void {
  const sorting = open()
  if (sorting === undefined) return
  const lines = input.replace(/\r?\n$/, '').split(/\r?\n/)
  const answers = lines.map((query) => {
    const [first] = sorting.search.hitsFor(query)
    return [query, first?.item.name ?? '', first?.item.bin ?? '', first?.match ?? ''].join('\t')
  })
  if (input !== '') console.log(answers.join('\n'))
}

/** Only `sorting.json` is read: a row that is wrong in another file does not keep anybody from asking. */
function open() {
  const folder = datasetFolder()
  const { json, diagnostics } = readDataset(folder)
  const unreadable = diagnostics.find(({ file }) => file === 'sorting.json')
  const parsed = sortingSchema.safeParse(json['sorting.json'])
  if (!parsed.success) {
    fail(
      `读不了 ${folder}/sorting.json：${unreadable?.problem ?? '内容有错'}。用 npm run data:check 看错在哪里`,
    )
    return undefined
  }
  const { items, ...rules } = parsed.data
  const packed = packItems(items)
  return {
    search: buildSortingSearch(unpackItems(packed), rules, unpackDictionary(packed)),
    binNames: new Map<string, string>(rules.bins.map(({ id, name }) => [id, name])),
  }
}

function fail(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
