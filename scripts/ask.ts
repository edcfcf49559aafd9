/**
 * `npm run -s ask -- <word>`: what the app would answer, best first, with the reason.
 * `npm run -s ask -- --stdin`: one query a line in; out `query<TAB>item<TAB>bin<TAB>match<TAB>certainty` of the first result,
 * the last four empty where there is none. The certainty is `sure` where the screen shows a verdict, else `suggestion`; what a rule
 * of the dataset says has the match `rule`, and no bin where it says several cases. `--dataset <name or path>` asks another
 * neighbourhood's table.
 */
import { readFileSync } from 'node:fs'
import { datasetFolder } from '../config/dataset-folder'
import { sortingSchema } from '../src/data/schema/sorting'
import { unpackDictionary } from '../src/domain/sorting/character-dictionary'
import { unpackItems } from '../src/domain/sorting/items'
import {
  buildSortingSearch,
  type RuledAnswer,
  type SortingAnswer,
} from '../src/domain/sorting/search/sorting-search'
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
  const answer = sorting.search.answerFor(query)
  if (answer.kind === 'ruled') {
    console.log(ruledLine(query.trim(), answer.ruled, sorting.binNames))
    return
  }
  if (answer.kind === 'unlisted') console.log(`没收录「${query}」`)
  answer.hits.forEach(({ item, match, term }, at) => {
    const via = term === item.name ? '' : `「${term}」`
    const bin = sorting.binNames.get(item.bin) ?? item.bin
    console.log([at + 1, item.name, bin, `${matchWords[match]}${via}`].join('\t'))
  })
}

function ruledLine(query: string, { bin, answer }: RuledAnswer, names: ReadonlyMap<string, string>): string {
  const nameOf = (id: string) => names.get(id) ?? id
  const cases = (answer.cases ?? []).map(({ what, bin: its, put }) =>
    [what, its === undefined ? undefined : nameOf(its), put].filter((part) => part !== undefined).join(' '),
  )
  const said = bin === undefined ? cases.join('；') : nameOf(bin)
  return ['规则', query, said, `${answer.text}（${answer.source}，${answer.asOf}）`].join('\t')
}

function answerLines(input: string): void {
  const sorting = open()
  if (sorting === undefined) return
  const lines = input.replace(/\r?\n$/, '').split(/\r?\n/)
  const answers = lines.map((query) => [query, ...columnsOf(sorting.search.answerFor(query))].join('\t'))
  if (input !== '') console.log(answers.join('\n'))
}

/** Item, bin, match and certainty of the first result. */
function columnsOf(answer: SortingAnswer): [string, string, string, string] {
  if (answer.kind === 'ruled') {
    const { item, bin = '' } = answer.ruled
    return [item?.name ?? '', bin, 'rule', bin === '' ? 'suggestion' : 'sure']
  }
  const [first] = answer.hits
  if (first === undefined) return ['', '', '', '']
  return [first.item.name, first.item.bin, first.match, answer.kind === 'sure' ? 'sure' : 'suggestion']
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
