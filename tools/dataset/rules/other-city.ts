import { metresBetween } from '../../../src/domain/geo/distance'
import { type City, cities, citiesIn, cityNamed, cityNear, dialectWords, lookupApps } from '../cities'
import type { Diagnostic } from '../diagnostic'
import { type JsonNode, nodesAt, numberAt, textAt, textNodes } from '../json-path'
import type { Content, DatasetFile } from '../read'
import { pointPicker } from './geography'

const neighbourhood: DatasetFile = 'neighbourhood.json'
const places: DatasetFile = 'places.json'
const sorting: DatasetFile = 'sorting.json'

/** Metres. The largest cities are smaller. */
const farthest = 300_000

interface Home {
  /** As the dataset writes it: 成都市. */
  name: string
  district: string
  province: string
  /** Undefined for one of the many cities that are not listed. */
  city: City | undefined
}

/**
 * Facts that a dataset copied from another city still has: its point on the map, its law, its app, its phones, its
 * sources, its dialect. Where a fact may well be the other city's (a newspaper, a company's switchboard), it is a warning.
 */
export function factsOfOtherCities(content: Content): Diagnostic[] {
  const name = textAt(content[neighbourhood], 'city') ?? ''
  if (name === '') return []
  const city = cityNamed(name)
  const written = (textAt(content[neighbourhood], 'province') ?? '').replace(/(?:省|市|.{0,3}自治区)$/, '')
  const home: Home = {
    name,
    district: textAt(content[neighbourhood], 'district') ?? '',
    province: city?.province ?? written,
    city,
  }
  return [
    ...distantBounds(content, home),
    ...lawAndApp(content, home),
    ...foreignNames(content, home),
    ...foreignPhones(content, home),
    ...foreignDialect(content, home),
  ]
}

function distantBounds(content: Content, { name, city }: Home): Diagnostic[] {
  const addresses = nodesAt(content[places], 'places[].address').map(({ value }) => String(value))
  // Where the addresses are another city's, that is said already, and once.
  const here = addresses.filter((address) => address.includes(name)).length * 2 > addresses.length
  if (city === undefined || !here) return []
  return nodesAt(content[neighbourhood], 'bounds').flatMap(({ path, value }) => {
    const [south, north] = [numberAt(value, 'south'), numberAt(value, 'north')]
    const [west, east] = [numberAt(value, 'west'), numberAt(value, 'east')]
    if (south === undefined || north === undefined || west === undefined || east === undefined) return []
    const middle = { latitude: (south + north) / 2, longitude: (west + east) / 2 }
    const metres = metresBetween(middle, city)
    if (!(metres > farthest)) return []
    const near = cityNear(middle, farthest)
    const where = near === undefined ? '' : `在${near.name}一带，`
    return [
      {
        file: neighbourhood,
        path,
        problem: `范围${where}离${name}有 ${Math.round(metres / 1000)} 公里`,
        advice: `像是从别的城市抄来的：照自己的街道改四条边，再把每个点重新取一遍（${pointPicker}）`,
      },
    ]
  })
}

/** Its law and its app are the city's own: that of a city in another province is wrong for sure. */
function lawAndApp(content: Content, home: Home): Diagnostic[] {
  const [app] = nodesAt(content[neighbourhood], 'lookupApp')
  const region = typeof app?.value === 'string' ? lookupApps[app.value] : undefined
  const ofOther =
    app !== undefined && region !== undefined && region !== home.city?.name && region !== home.province
      ? [
          {
            ...said(
              neighbourhood,
              app,
              home,
              `「${String(app.value)}」是${region}的应用，街道在${home.name}`,
            ),
            advice: '换成自己城市的；没有就删掉这一行',
          },
        ]
      : []
  const laws = ['law.name', 'law.table', 'law.standard'].flatMap((field) => nodesAt(content[sorting], field))
  return [
    ...ofOther,
    ...laws.flatMap((node) =>
      othersIn(String(node.value), home).map((other) => ({
        ...said(sorting, node, home, `写的是${other.name}，街道在${home.name}`),
        advice: '垃圾分类照自己城市的法规和物品表写',
      })),
    ),
  ]
}

/** A fault where it is known that the city is another; a city that is not listed may follow a listed one's law. */
function said(file: DatasetFile, { path }: JsonNode, home: Home, problem: string) {
  return { file, path, problem, ...(home.city === undefined && { severity: 'warning' as const }) }
}

const named: [DatasetFile, string][] = [
  [neighbourhood, 'sources[].name'],
  [neighbourhood, 'relief.hotline.name'],
  ['news.json', 'articles[].department'],
]

function foreignNames(content: Content, home: Home): Diagnostic[] {
  return named.flatMap(([file, pattern]) =>
    nodesAt(content[file], pattern).flatMap(({ path, value }): Diagnostic[] => {
      const text = String(value)
      const [other] = othersIn(text, home).map(({ name }) => name)
      const [, district] = /(\p{Script=Han}{2,3}?[区县])(?:人民)?政府/u.exec(text) ?? []
      const elsewhere = home.district !== '' && district !== home.district ? district : undefined
      const where = other ?? elsewhere
      if (where === undefined) return []
      return [
        {
          file,
          path,
          problem: `「${text}」是${where}的，街道在${home.name}${home.district}`,
          advice: '从别的街道抄来的就换成自己的；真是从那里知道的就不用改',
          severity: 'warning',
        },
      ]
    }),
  )
}

function foreignPhones(content: Content, { name, city }: Home): Diagnostic[] {
  // The area code of a city that is not listed is not known.
  if (city === undefined) return []
  return nodesAt(content[places], 'places[].phones[].number').flatMap(({ path, value }): Diagnostic[] => {
    const code = /^(?:0(?:10|2\d|[3-9]\d\d)|\+85[23])(?=-?\d{7})/.exec(String(value))?.[0]
    if (code === undefined || code === city.areaCode) return []
    const other = cities.find(({ areaCode }) => areaCode === code)
    const whose = other === undefined ? '' : `是${other.name}的区号，`
    return [
      {
        file: places,
        path,
        problem: `${code} ${whose}不是${name}的区号（${city.areaCode}）`,
        advice: '对照门口的牌子改；真是外地的总机就不用改',
        severity: 'warning',
      },
    ]
  })
}

function foreignDialect(content: Content, home: Home): Diagnostic[] {
  const [synonyms] = nodesAt(content[sorting], 'dialectSynonyms')
  const example = nodesAt(content[sorting], 'examples.synonym.word')
  return Object.entries(dialectWords).flatMap(([city, words]): Diagnostic[] => {
    if (city === home.city?.name) return []
    const isOf = (text: unknown) => words.some((word) => typeof text === 'string' && text === word)
    const found = textNodes(synonyms?.value).flatMap(({ value }) => (isOf(value) ? [value] : []))
    const warn = (node: JsonNode, said: string): Diagnostic => ({
      file: sorting,
      path: node.path,
      problem: `${said}是${city}话，街道在${home.name}`,
      advice: '从别的街道抄来的就换成这里的说法；这里也这么说就不用改',
      severity: 'warning',
    })
    return [
      ...(synonyms !== undefined && found.length > 1
        ? [warn(synonyms, `「${found.slice(0, 3).join('、')}」`)]
        : []),
      ...example.filter(({ value }) => isOf(value)).map((node) => warn(node, `「${String(node.value)}」`)),
    ]
  })
}

/** The cities a text names, unless it names this one too, or all are of this province, or this one's province is theirs. */
function othersIn(text: string, { name, city, province }: Home): City[] {
  if (text.includes(city?.name ?? name)) return []
  return citiesIn(text).filter((other) => other.province !== province)
}
