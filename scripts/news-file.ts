import { laterFirst } from '../src/domain/date'

/** Where one element of `articles` stands in the text of the file: from its `{` to after its `}`. */
interface Span {
  from: number
  until: number
}

/**
 * The text of `news.json` with one more article, before the first that is older. Every other byte stays:
 * an editor's order, spacing and line ends are his own. The text must be valid JSON with an `articles`
 * list; throws where it has none.
 */
export function insertArticle(file: string, article: { date: string }): string {
  const { list, articles } = locateArticles(file)
  const newline = file.includes('\r\n') ? '\r\n' : '\n'
  const body = indent(JSON.stringify(article, null, 2), '    ', newline)
  const older = articles.find((span) => laterFirst(dateOf(file, span), article.date) > 0)
  if (older) return `${file.slice(0, older.from)}${body.trimStart()},${newline}    ${file.slice(older.from)}`
  const last = articles.at(-1)
  if (last) return `${file.slice(0, last.until)},${newline}${body}${file.slice(last.until)}`
  return `${file.slice(0, list.from)}[${newline}${body}${newline}  ]${file.slice(list.until)}`
}

function indent(text: string, by: string, newline: string): string {
  return text
    .split('\n')
    .map((line) => by + line)
    .join(newline)
}

function dateOf(file: string, { from, until }: Span): string {
  const article: { date?: unknown } = JSON.parse(file.slice(from, until))
  return typeof article.date === 'string' ? article.date : ''
}

/** Walks the JSON text once, stepping over strings, and notes the spans at the depth of the articles. */
function locateArticles(file: string): { list: Span; articles: Span[] } {
  const spans: { span: Span; depth: number; key: string }[] = []
  const open: { at: number; key: string }[] = []
  let key = ''
  for (const token of file.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    const [text] = token
    if (text === '[' || text === '{') open.push({ at: token.index, key })
    else if (text === ']' || text === '}') {
      const started = open.pop()
      if (started) {
        const span = { from: started.at, until: token.index + 1 }
        spans.push({ span, depth: open.length, key: started.key })
      }
    } else if (open.length === 1) key = JSON.parse(text)
  }
  const list = spans.find(({ depth, key }) => depth === 1 && key === 'articles')?.span
  if (list === undefined) throw new Error('news.json has no list of articles')
  const inside = ({ span, depth }: { span: Span; depth: number }) =>
    depth === 2 && span.from > list.from && span.until < list.until
  return { list, articles: spans.filter(inside).map(({ span }) => span) }
}
