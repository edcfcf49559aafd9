import fc from 'fast-check'
import { html } from '../../../tools/markup/html'
import { pageDocument, pagesOf, siteOf } from '../../fixtures/site'

const site = siteOf('src/data/jiangwan')

test('text in markup stays text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, value) => {
      const { document } = { document: pageDocument(html`<p title="${value}">${text}</p>`.text) }
      const [paragraph, ...more] = document.body.querySelectorAll('*')
      expect(more).toEqual([])
      expect(paragraph?.textContent).toBe(text.replace(/\r\n?/g, '\n').replaceAll('\0', ''))
      expect(paragraph?.getAttribute('title')).toBe(value.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD'))
    }),
  )
})

const marks = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '</style>',
      '<script>',
      '&amp;',
      '=',
      '#',
      '?',
      '+',
      '%',
      ' x',
      '路',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''))

test('a name or an address with marks in it is shown as it is, and changes no link', () => {
  const [place] = site.places
  if (place === undefined) throw new Error('no place')
  fc.assert(
    fc.property(marks, marks, (name, address) => {
      const named = { ...place, name, address: `上海市虹口区${address}` }
      const pages = pagesOf({ ...site, places: [named, ...site.places.slice(1)] })
      const own = pages.get('s/01/index.html')?.document
      expect(own?.querySelector('h1')?.textContent).toBe(name)
      expect(own?.querySelectorAll('script')).toHaveLength(0)
      expect(own?.querySelectorAll('style')).toHaveLength(1)
      const maps = [...(own?.querySelectorAll('#way a') ?? [])].map(
        (link) => new URL(link.getAttribute('href') ?? ''),
      )
      expect(maps.map(({ searchParams }) => [...searchParams.keys()].length)).toEqual([5, 4, 6, 2])
      expect(maps[1]?.searchParams.get('to')).toBe(name)
      expect(maps[2]?.searchParams.get('content')).toBe(`上海市虹口区${address}`)
    }),
    { numRuns: 10 },
  )
})
