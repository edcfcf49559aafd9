import type { Article, Block, Section } from '#types/dataset'
import { laterFirst } from '@/domain/date'

/** Plain reading of Chinese, slow enough for somebody of eighty. */
const charactersAMinute = 300

/** The words of a block, without places and buttons: those are shown from other data. */
function blockTexts(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'figures':
      return block.items.map(({ value, unit, label }) => `${value}${unit}${label}`)
    case 'quote':
      return [block.text, block.by]
    case 'table':
      return [...block.head, ...block.rows.flat()]
    case 'places':
    case 'link':
      return []
  }
}

/** The words of a section: its title, where it has one, and those of its blocks. */
export function sectionTexts({ title, blocks }: Section): string[] {
  const texts = blocks.flatMap(blockTexts)
  return title === undefined ? texts : [title, ...texts]
}

/** Minutes to read an article, rounded up: never none, for an article has words. */
export function readingMinutes(article: Article): number {
  const texts = article.sections.flatMap(sectionTexts)
  const characters = [article.summary, ...Object.values(article.relevance), ...texts].join('').length
  return Math.ceil(characters / charactersAMinute)
}

/** The ids of the places an article speaks of, each once, in the order of its text. */
export function placesOf(article: Article): string[] {
  const ids = article.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'places' ? block.places : []))
  return [...new Set(ids)]
}

/** A copy in reading order: the newest first; articles of one date keep the editor's order. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => laterFirst(a.date, b.date))
}

/** The articles that speak of a place, newest first; none for an unknown id. */
export function articlesMentioning(articles: readonly Article[], placeId: string): Article[] {
  return newestFirst(articles.filter((article) => placesOf(article).includes(placeId)))
}

/** The categories in use, each once, in the order of the articles. */
export function categoriesOf(articles: readonly Article[]): string[] {
  return [...new Set(articles.map(({ category }) => category))]
}
