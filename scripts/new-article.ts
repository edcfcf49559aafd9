import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { datasetFolder } from '../config/dataset-folder'
import { newsSchema } from '../src/data/schema/news'
import { freeId } from '../tools/dataset/article-id'
import { checkDataset } from '../tools/dataset/check'
import { formatDiagnostic } from '../tools/dataset/diagnostic'
import { readDataset } from '../tools/dataset/read'
import { replaceFiles } from '../tools/files/replace-files'
import { type Answers, checkAnswer, stubArticle } from './article-stub'
import { takeDataset } from './dataset-option'
import { insertArticle } from './news-file'
import { writeFailure } from './write-failure'

const questions: { field: keyof Answers; ask: string }[] = [
  { field: 'title', ask: '标题（最多 22 个字）：' },
  { field: 'date', ask: '日期（2019、2019-08 或 2019-08-05）：' },
  { field: 'department', ask: '部门（最多 12 个字）：' },
]
const nothingWritten = '没有写入任何东西。'

/**
 * Asks for an article's title, date and department and writes a stub of it into the folder's `news.json`.
 * `lines` are the editor's answers, a wrong one is asked for again; `print` gets what he reads.
 * Resolves to whether it was written; when not, the file is as it was.
 */
export async function newArticle(
  folder: string,
  lines: AsyncIterator<string>,
  print: (text: string) => void,
): Promise<boolean> {
  const raw = readDataset(folder)
  const news = newsSchema.safeParse(raw.json['news.json'])
  if (!news.success) {
    const diagnostics = checkDataset(raw).filter((diagnostic) => diagnostic.file === 'news.json')
    print(
      [`news.json 要先改好才能加文章，${nothingWritten}`, ...diagnostics.map(formatDiagnostic), ''].join(
        '\n',
      ),
    )
    return false
  }
  const answers = await askAll(lines, print)
  if (answers === null) {
    print(`\n三个问题没有答完，${nothingWritten}\n`)
    return false
  }
  const taken = news.data.articles.map((article) => article.id)
  const stub = stubArticle(freeId(answers.date, taken), answers)
  const file = path.join(folder, 'news.json')
  replaceFiles(new Map([[file, insertArticle(readFileSync(file, 'utf8'), stub)]]))
  print(`\n已写入 ${path.relative(process.cwd(), file)}：${stub.id}《${stub.title}》\n`)
  print('写着「待编辑补写」的地方和出处请补上，再运行 npm run data:check。\n')
  return true
}

async function askAll(lines: AsyncIterator<string>, print: (text: string) => void): Promise<Answers | null> {
  const answers: Answers = { title: '', date: '', department: '' }
  for (const { field, ask } of questions) {
    for (;;) {
      print(ask)
      const line = await lines.next()
      if (line.done) return null
      answers[field] = line.value.trim()
      const [diagnostic] = checkAnswer({ [field]: answers[field] })
      if (diagnostic === undefined) break
      print(`  ${diagnostic.problem}。${diagnostic.advice}\n`)
    }
  }
  return answers
}

async function main(): Promise<void> {
  const input = createInterface({ input: process.stdin })
  takeDataset(process.argv.slice(2))
  const written = await newArticle(datasetFolder(), input[Symbol.asyncIterator](), (text) =>
    process.stdout.write(text),
  )
  input.close()
  process.exitCode = written ? 0 : 1
}

if (require.main === module) {
  main().catch((error: unknown) => {
    const said = error instanceof Error ? error.message : String(error)
    console.error(`${nothingWritten}${writeFailure(said, 'news.json') ?? said}`)
    process.exitCode = 1
  })
}
