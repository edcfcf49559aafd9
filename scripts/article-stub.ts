import { checkDataset } from '../tools/dataset/check'
import type { LocatedDiagnostic } from '../tools/dataset/diagnostic'
import type { RawDataset } from '../tools/dataset/read'
import type { Article } from '../types/dataset'

export type Answers = Pick<Article, 'title' | 'date' | 'department'>

const missing = '待编辑补写'

/** A valid article that says of all an editor still has to write that it is missing. It names no source: none was told. */
export function stubArticle(id: string, answers: Answers): Article {
  return {
    id,
    category: '待分类',
    icon: 'doc',
    title: answers.title,
    date: answers.date,
    department: answers.department,
    source: null,
    brief: `${missing}：谁受益、要做什么、找谁。`,
    relevance: { who: missing, when: missing, bring: missing, ask: missing },
    summary: `${missing}。`,
    sections: [{ id: 'text', blocks: [{ type: 'paragraph', text: `${missing}。` }] }],
    services: [],
    confirmed: [],
  }
}

/** What the dataset check says of one answer, by the same rules that guard a release; none when it is fine. */
export function checkAnswer(answer: Partial<Answers>): LocatedDiagnostic[] {
  const answers = { title: missing, date: '2019', department: missing, ...answer }
  const dataset: RawDataset = {
    json: { 'news.json': { articles: [stubArticle('answer', answers)] } },
    diagnostics: [],
    paths: [],
  }
  return checkDataset(dataset).filter(({ file }) => file === 'news.json')
}

/** An id made of the date, which stays what it is when the title is polished: `news-2019-08-05`, then `news-2019-08-05-2`. */
export function freeId(date: string, taken: readonly string[]): string {
  const base = `news-${date}`
  let id = base
  for (let count = 2; taken.includes(id); count += 1) id = `${base}-${count}`
  return id
}
