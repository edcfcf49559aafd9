import type { Article, Section } from '#types/dataset'
import { normalise } from '@/domain/normalise'
import { outsideText } from '@/domain/outside-text'
import { newestFirst, sectionTexts } from './article'

export interface ArticleQuery {
  /** What was typed. Words between spaces must all occur; blank finds everything. */
  text: string
  /** Only articles of this category; `null` for all. */
  category: string | null
}

export interface ArticleHit {
  article: Article
  /** The first section in which all words stand, when the article's head does not have them already. */
  section: Section | null
}

function headTexts(article: Article): string[] {
  const { title, category, department, brief, summary, relevance } = article
  return [title, category, department, brief, summary, ...Object.values(relevance)]
}

/** U+0000 cannot be typed, so a word never matches across the end of one text and the start of the next. All texts hold ''. */
function holdsAll(texts: string[], words: string[]): boolean {
  const text = normalise(texts.join('\0'))
  return words.every((word) => text.includes(word))
}

function hit(article: Article, words: string[]): ArticleHit | null {
  const head = headTexts(article)
  if (holdsAll(head, words)) return { article, section: null }
  const section = article.sections.find((candidate) => holdsAll(sectionTexts(candidate), words))
  if (section) return { article, section }
  return holdsAll([...head, ...article.sections.flatMap(sectionTexts)], words)
    ? { article, section: null }
    : null
}

/** The articles that match, newest first. Text is compared as everywhere: full-width, upper case and spaces do not matter. */
export function searchArticles(articles: readonly Article[], query: ArticleQuery): ArticleHit[] {
  const words = outsideText(query.text).split(/\s/).map(normalise)
  return newestFirst(articles)
    .filter(({ category }) => query.category === null || category === query.category)
    .flatMap((article) => hit(article, words) ?? [])
}
