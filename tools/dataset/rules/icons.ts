import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Diagnostic } from '../diagnostic'
import { nodesAt } from '../json-path'
import type { Content, DatasetFile } from '../read'
import { suggest } from '../suggest'

const drawings = path.join(__dirname, '../../../src/assets/icons')

const fields: [DatasetFile, string][] = [
  ['neighbourhood.json', 'services[].icon'],
  ['neighbourhood.json', 'hosts[].icon'],
  ['neighbourhood.json', 'needs[].icon'],
  ['neighbourhood.json', 'relief.amenities[].icon'],
  ['news.json', 'articles[].icon'],
  ['news.json', 'articles[].sections[].icon'],
  ['sorting.json', 'bins[].icon'],
]

/** Icons that are not drawn: the app would show an empty square. */
export function unknownIcons(content: Content): Diagnostic[] {
  const drawn = drawnIcons()
  return fields.flatMap(([file, pattern]) =>
    nodesAt(content[file], pattern).flatMap(({ path: where, value }) => {
      if (typeof value !== 'string' || value === '' || drawn.has(value)) return []
      const meant = suggest(value, drawn)
      const all = `可以写：${[...drawn].join('、')}`
      return [
        {
          file,
          path: where,
          problem: `没有叫「${value}」的图标`,
          advice: meant === undefined ? all : `是不是想写「${meant}」？`,
        },
      ]
    }),
  )
}

/** The names of all icons that are drawn. */
export function drawnIcons(): Set<string> {
  const files = readdirSync(drawings).filter((name) => name.endsWith('.svg'))
  return new Set(files.map((name) => path.basename(name, '.svg')))
}
