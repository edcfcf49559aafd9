import { createHash } from 'node:crypto'
import { onSiteFacts } from '../../../src/domain/places/on-site-facts'
import { parseLaunchParameters } from '../../../src/domain/places/station-code'
import { siteFiles } from '../../../tools/site/site-files'
import { headerPolicy } from '../../../tools/site/style'
import { riverside } from '../../fixtures/broken-dataset'
import { manyPlaces } from '../../fixtures/places'
import { longestSite, pagesOf, siteOf } from '../../fixtures/site'

const jiangwan = siteOf('src/data/jiangwan')
const other = siteOf(riverside)
const many = { ...jiangwan, places: manyPlaces(120) }
const sites = [
  { name: '江湾', site: jiangwan, pages: pagesOf(jiangwan) },
  { name: '河滨', site: other, pages: pagesOf(other) },
  { name: 'the longest facts', site: longestSite(jiangwan), pages: pagesOf(longestSite(jiangwan)) },
  { name: 'many stations', site: many, pages: pagesOf(many) },
]
const [first] = sites
const pageAt = (path: string) => {
  const page = first?.pages.get(path)
  if (page === undefined) throw new Error(`no page ${path}`)
  return page
}
const textOf = (path: string) => pageAt(path).document.body.textContent ?? ''

const harmlessElements = new Set(
  '!doctype html head meta title link style body svg symbol path circle rect use header main footer div span p a b i br small h1 h2 h3 ul ol li details summary'.split(
    ' ',
  ),
)
const harmlessAttributes =
  /^(html|lang|charset|name|content|http-equiv|rel|class|id|href|width|height|viewBox|d|fill-rule|x|y|cx|cy|r|rx|stroke-width|aria-hidden|xlink:href)$/

/** What a browser loads nothing for: a link that is tapped, or one to a drawing in the page itself. */
function isHarmless([, attribute = '', value = '']: RegExpMatchArray): boolean {
  if (attribute === 'href') return /^(https:|tel:|weixin:|\/|#)/.test(value)
  if (attribute === 'xlink:href') return value.startsWith('#')
  if (attribute === 'rel') return value === 'canonical'
  return harmlessAttributes.test(attribute)
}

describe.each(sites)('the pages of $name', ({ site, pages }) => {
  it('weigh 30 KB at most, each in one file', () => {
    const heavy = [...pages].filter(([, { content }]) => Buffer.byteLength(content) > 30 * 1024)
    expect(heavy.map(([path, { content }]) => [path, Buffer.byteLength(content)])).toEqual([])
  })

  it('run no script, and ask no server for anything', () => {
    const asked = [...new Set([...pages.values()])].flatMap(({ content }) => {
      const markup = content.replace(/<style>[^<]*<\/style>/g, '')
      const tags = [...markup.matchAll(/<([\w!]+)((?:[^">]|"[^"]*")*)>/g)]
      return tags.flatMap(([tag, name = '', attributes = '']) => {
        const named = [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
        return harmlessElements.has(name) && named.every(isHarmless) ? [] : [tag]
      })
    })
    expect([...new Set(asked)]).toEqual([])
    expect([...pages.values()].filter(({ content }) => /@import|url\(/.test(content))).toEqual([])
  })

  it('allow nothing but their own style, by its hash', () => {
    for (const { content } of new Set(pages.values())) {
      const styles = [...content.matchAll(/<style>([^<]*)<\/style>/g)].map(([, text = '']) => text)
      const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/
        .exec(content)?.[1]
        ?.replaceAll('&#39;', "'")
      const [, allowed = ''] =
        /^default-src 'none';style-src ([^;]*);base-uri 'none';form-action 'none'$/.exec(policy ?? '') ?? []
      expect(hashes.length).toBeGreaterThan(0)
      expect(allowed.split(' ')).toEqual(expect.arrayContaining(hashes))
      expect(allowed).toMatch(/^('sha256-[\w+/]+='( |$))+$/)
      expect(headerPolicy).toBe(`${policy};frame-ancestors 'none'`)
    }
  })

  it('are there for every id and number that the app reads in a code, and name the same place', () => {
    const book = { places: site.places, hosts: [site.host], path: '/s/' }
    for (const place of site.places) {
      const { id, number } = place
      const codes = number === undefined ? [id] : [id, String(number), String(number).padStart(2, '0')]
      for (const code of codes) {
        const target = parseLaunchParameters({ q: `https://${site.host}/s/${code}` }, book)
        const meant = target.kind === 'place' ? target.place : target.retired
        expect([code, meant?.id]).toEqual([code, id])
        expect([code, pages.get(`s/${code}/index.html`)?.content]).toEqual([
          code,
          expect.stringContaining(place.name),
        ])
      }
    }
  })

  it('lead to each other: no link ends nowhere', () => {
    const files = new Map(siteFiles(site).map(({ path, content }) => [path, content]))
    const broken = [...pages].flatMap(([path, { content }]) =>
      [...content.matchAll(/<a [^>]*href="([^"]*)"/g)].flatMap(([, link = '']) => {
        const here = `https://${site.host}/${path.replace(/index\.html$/, '')}`
        const { host, pathname, hash } = new URL(link.replaceAll('&amp;', '&'), here)
        if (host !== site.host || pathname === '/app/') return []
        const target = files.get(pathname.slice(1).replace(/(^|\/)$/, '$1index.html'))
        const found = hash === '' ? target : target?.includes(` id="${hash.slice(1)}"`)
        return found ? [] : [`${path}: ${link}`]
      }),
    )
    expect(broken).toEqual([])
  })
})

describe('the list', () => {
  it('names every station once, with the way to its page, on as many pages as it takes', () => {
    for (const { site, pages } of [sites[0], sites[3]].flatMap((each) => each ?? [])) {
      const rows = [...pages]
        .filter(([path]) => path === 'index.html' || /^list-\d+\.html$/.test(path))
        .flatMap(([, { document }]) => [...document.querySelectorAll('.list a b')])
      expect(rows.map(({ textContent }) => textContent)).toEqual(site.places.map(({ name }) => name))
    }
  })

  it('marks what is doubtful, and where an AED was reported', () => {
    const row = (name: string) =>
      [...pageAt('index.html').document.querySelectorAll('.list a')].find(({ textContent }) =>
        textContent?.includes(name),
      )?.textContent
    expect(row('工商银行江湾支行')).toContain('网点可能已搬，先问')
    expect(row('第四市民驿站')).toContain('AED')
    expect(row('第三市民驿站')).not.toContain('AED')
  })
})

describe('the page of a station', () => {
  it('says what the app says to somebody at its door', () => {
    const { neighbourhood, places, now } = jiangwan
    for (const place of places) {
      const facts = onSiteFacts(place, { neighbourhood, places }, now)
      const text = textOf(`s/${place.id}/index.html`)
      const { relief } = neighbourhood
      const sentences = [
        facts.label,
        relief.askInside,
        relief.sayInside,
        '开放时间：未核实',
        ...relief.amenities.map(({ name }) => name),
        ...facts.reported.map(({ text }) => text),
        ...facts.others.map(({ item }) => item.name),
        ...facts.others.map(({ distance }) => `步行约 ${distance.minutes} 分`),
        facts.spoken.address,
        place.note ?? '',
      ]
      expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([])
    }
  })

  it('says the posted hours and never whether the door is open: without a script it cannot know the time', () => {
    const text = sites[1]?.pages.get('s/01/index.html')?.document.body.textContent ?? ''
    expect(text).toContain('周一至周五 08:30–11:30、13:00–17:00')
    expect(text).toContain('开放时间，按公示')
    for (const { pages } of sites)
      for (const { document } of pages.values())
        expect(document.body.textContent).not.toMatch(/现在开|现在关|营业中|已开放|开到/)
  })

  it('leaves out exceptions that were over when it was made', () => {
    const [place] = other.places
    if (!place?.hours) throw new Error('no hours')
    const exception = (date: string, note: string) => ({ from: date, until: date, note, intervals: [] })
    const hours = {
      ...place.hours,
      exceptions: [exception('2026-11-20', '停电'), exception('2026-11-30', '盘点')],
    }
    const page = pagesOf({ ...other, places: [{ ...place, hours }] }).get('s/01/index.html')
    expect(page?.document.body.textContent).toContain('盘点')
    expect(page?.document.body.textContent).not.toContain('停电')
  })

  it('tells what was found and what was not, with the day', () => {
    const [place] = jiangwan.places
    if (!place) throw new Error('no place')
    const amenities = [
      { amenity: 'water', state: 'yes' as const, checkedOn: '2026-11-20' },
      { amenity: 'toilet', state: 'no' as const, checkedOn: '2026-11-20' },
    ]
    const page = pagesOf({ ...jiangwan, places: [{ ...place, amenities }] }).get('s/01/index.html')
    const states = [...(page?.document.querySelectorAll('.states li') ?? [])].map(({ textContent }) =>
      textContent?.replace(/\s/g, ' ').trim(),
    )
    expect(states[0]).toBe('饮水有 2026 年 11 月 20 日')
    expect(states[4]).toBe('卫生间没有 2026 年 11 月 20 日')
    expect(states[1]).toBe('休息未核实')
  })

  it('calls 120, the hotline and the place’s own numbers, and no other', () => {
    const numbers = (path: string) =>
      [...pageAt(path).document.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'))
    expect(numbers('s/07/index.html')).toEqual(['tel:12351', 'tel:120'])
    expect(numbers('s/03/index.html')).toEqual(['tel:12351', 'tel:02165444234', 'tel:120'])
  })

  it('opens WeChat in one tap where an AppID is set; everywhere it says what to search for', () => {
    const scheme = (appId?: string) =>
      pagesOf({ ...jiangwan, appId })
        .get('s/07/index.html')
        ?.document.querySelector('a[href^="weixin:"]')
        ?.getAttribute('href')
    expect(scheme()).toBeUndefined()
    expect(scheme('wx0123456789abcdef')).toBe(
      'weixin://dl/business/?appid=wx0123456789abcdef&path=pages/place/index&query=scene%3Djw07',
    )
    expect(textOf('s/07/index.html')).toContain('微信搜「江湾邻里」，输入站号 7。')
  })
})

it('a place that is no station is not said to have what stations have', () => {
  const text = sites[1]?.pages.get('s/hb06/index.html')?.document.body.textContent ?? ''
  expect(text).toContain(other.places.find(({ id }) => id === 'hb06')?.name)
  expect(text).not.toContain('你在')
  expect(text).not.toContain(other.neighbourhood.relief.askInside)
})

it('a station that was given up says since when, and where to go', () => {
  const page = sites[1]?.pages.get('s/05/index.html')?.document
  expect(page?.querySelector('h1')?.textContent).toBe('这一站已停用')
  expect(page?.body.textContent?.replace(/\s/g, ' ')).toContain('从 2026 年 9 月 1 日 起停用')
  expect(page?.querySelectorAll('.card h3')).toHaveLength(2)
})

it('whatever else is asked for gets a page with every number, the roads and 120', () => {
  const { document } = pageAt('404.html')
  expect(document.querySelector('h1')?.textContent).toBe('这张码对不上任何一站')
  const numbers = [...document.querySelectorAll('.numbers a')].map((link) => link.getAttribute('href'))
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `/s/0${number}/`))
  expect(document.body.textContent).toContain('新市南路')
  expect(document.querySelector('a[href="tel:120"]')).not.toBeNull()
})

it('the emergency page has the call, the AEDs and the steps, and does not say what it cannot know', () => {
  const text = textOf('sos/index.html')
  for (const words of ['先打 120，开免提', '第四市民驿站', '压胸口正中', '没有正常呼吸'])
    expect(text).toContain(words)
  expect(text).not.toMatch(/你在(?!哪)/)
})

it('search engines find each page once, under the address on the posters', () => {
  const sitemap = siteFiles(jiangwan).find(({ path }) => path === 'sitemap.xml')?.content ?? ''
  const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)
  expect(addresses).toHaveLength(12)
  expect(addresses).toContain('https://example.org/s/07/')
  const canonical = (path: string) =>
    pageAt(path).document.querySelector('link[rel=canonical]')?.getAttribute('href')
  for (const code of ['07', '7', 'jw07'])
    expect(canonical(`s/${code}/index.html`)).toBe('https://example.org/s/07/')
  const robots = siteFiles(jiangwan).find(({ path }) => path === 'robots.txt')?.content
  expect(robots).toContain('Sitemap: https://example.org/sitemap.xml')
})

it('a neighbourhood’s own code path is followed', () => {
  const neighbourhood = { ...jiangwan.neighbourhood, codePath: '/jw/z/' }
  const pages = pagesOf({ ...jiangwan, neighbourhood })
  expect(pages.has('jw/z/07/index.html')).toBe(true)
  expect(pages.get('index.html')?.document.querySelector('.list a')?.getAttribute('href')).toBe(
    '/jw/z/01/#way',
  )
})
