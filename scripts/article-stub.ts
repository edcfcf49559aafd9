import { checkDataset } from '../tools/dataset/check'
import type { LocatedDiagnostic } from '../tools/dataset/diagnostic'
import type { RawDataset } from '../tools/dataset/read'
import { briefHint, missing } from '../tools/dataset/rules/unfinished'
import type { Article } from '../types/dataset'

export type Answers = Pick<Article, 'title' | 'date' | 'department'>

/** A valid article that says `unwritten` of all an editor still has to write. It names no source: none was told. */
export function stubArticle(id: string, answers: Answers, unwritten = missing): Article {
  return {
    id,
    category: '待分类',
    icon: 'doc',
    title: answers.title,
    date: answers.date,
    department: answers.department,
    source: null,
    brief: `${unwritten}：${briefHint}`,
    relevance: { who: unwritten, when: unwritten, bring: unwritten, ask: unwritten },
    summary: `${unwritten}。`,
    sections: [{ id: 'text', blocks: [{ type: 'paragraph', text: `${unwritten}。` }] }],
    services: [],
    confirmed: [],
  }
}

/** What the dataset check says of one answer, by the same rules that guard a release; none when it is fine. */
export function checkAnswer(answer: Partial<Answers>): LocatedDiagnostic[] {
  const written = '略'
  const answers = { title: written, date: '2019', department: written, ...answer }
  const dataset: RawDataset = {
    json: { 'news.json': { articles: [{ ...stubArticle('answer', answers, written), brief: written }] } },
    diagnostics: [],
    paths: [],
  }
  return checkDataset(dataset).filter(({ file }) => file === 'news.json')
}
