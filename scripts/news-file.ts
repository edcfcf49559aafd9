import { applyEdits, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import { laterFirst } from '../src/domain/date'

/**
 * The text of `news.json` with one more article, before the first that is older. Every other byte stays:
 * an editor's order, spacing and line ends are his own, which is why jsonc-parser finds the place but does not
 * format (it formats whole lines). The text must be valid JSON with an `articles` list; throws where it has none.
 */
export function insertArticle(file: string, article: { date: string }): string {
  const tree = parseTree(file)
  const list = tree && findNodeAtLocation(tree, ['articles'])
  if (list?.type !== 'array') throw new Error('news.json has no list of articles')
  const articles = list.children ?? []
  const newline = file.includes('\r\n') ? '\r\n' : '\n'
  const body = JSON.stringify(article, null, 2).replaceAll('\n', `${newline}    `)
  const insert = (offset: number, content: string) => applyEdits(file, [{ offset, length: 0, content }])

  const older = articles.find((node) => laterFirst(dateOf(node), article.date) > 0)
  if (older) return insert(older.offset, `${body},${newline}    `)
  const last = articles.at(-1)
  if (last) return insert(last.offset + last.length, `,${newline}    ${body}`)
  return insert(list.offset + 1, `${newline}    ${body}${newline}  `)
}

function dateOf(article: Node): string {
  const date: unknown = findNodeAtLocation(article, ['date'])?.value
  return typeof date === 'string' ? date : ''
}
