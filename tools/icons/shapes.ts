import { readFileSync } from 'node:fs'
import path from 'node:path'
import { optimize } from 'svgo'

const icons = path.resolve(__dirname, '../../src/assets/icons')

/**
 * The shapes of an icon of `src/assets/icons`, without its frame, as few and as short as they can be: each byte ships.
 * `stroked` tells lines from filled shapes. Throws when there is no such icon.
 */
export function shapes(name: string): { stroked: boolean; inner: string } {
  const { data } = optimize(readFileSync(path.join(icons, `${name}.svg`), 'utf8'), {
    floatPrecision: 2,
    plugins: [
      { name: 'convertShapeToPath', params: { convertArcs: true } },
      { name: 'mergePaths', params: { force: true } },
      'convertPathData',
      'cleanupNumericValues',
    ],
  })
  const frame = data.match(/<svg[^>]*>/)?.[0] ?? ''
  return {
    stroked: frame.includes('stroke="currentColor"'),
    inner: data.slice(frame.length, data.lastIndexOf('</svg>')),
  }
}
