import { type OpenPage, openPage } from './driver/page'
import { allNodes, attribute, isTappable, ownText, type RenderedNode, textOf } from './driver/tree'
import { titled } from './pages'

jest.setTimeout(30_000)

const role = (node: RenderedNode) => attribute(node, 'aria-role')
const label = (node: RenderedNode) => attribute(node, 'aria-label')
const isHidden = (node: RenderedNode) => attribute(node, 'aria-hidden') === true
const classes = (node: RenderedNode) => String(attribute(node, 'class') ?? '').split(' ')
const below = (node: RenderedNode) => allNodes(node).slice(1)
/** What a screen reader is not told: hidden nodes and all below them. */
const unspoken = (node: RenderedNode) => allNodes(node).filter(isHidden).flatMap(allNodes)
/** Choices outside a named group or without a state, and groups in which not exactly one (or, with `least` 0, none or one) is made. */
function faultsOfChoices(nodes: RenderedNode[], least = 1): string[] {
  const groups = nodes.filter((node) => role(node) === 'radiogroup')
  const grouped = new Set(groups.flatMap(below))
  const lost = nodes
    .filter((node) => role(node) === 'radio')
    .filter((node) => !grouped.has(node) || typeof attribute(node, 'aria-checked') !== 'boolean')
    .map((node) => `${label(node)} in no group or without a state`)
  const odd = groups.flatMap((group) => {
    const made = below(group).filter((node) => attribute(node, 'aria-checked') === true).length
    const name = String(label(group) ?? '')
    return name !== '' && made <= 1 && made >= least ? [] : [`「${name}」: ${made} made`]
  })
  return [...lost, ...odd]
}

describe('a screen reader hears of the choices in a panel that opens', () => {
  test('筛选: which view and which filter are chosen', async () => {
    const page = await openPage('stations')
    await page.tap('button', /^筛选/)
    const nodes = allNodes(page.tree())
    expect(faultsOfChoices(nodes)).toEqual([])
    expect(nodes.filter((node) => role(node) === 'radiogroup').map(label)).toEqual(['看法', '只看哪些'])
    await page.unload()
  })

  test('我在…附近: no place before one is chosen, one after', async () => {
    const page = await openPage('stations')
    await page.tap('button', '我在…附近')
    expect(faultsOfChoices(allNodes(page.tree()), 0)).toEqual([])
    await page.tap('radio', '街道办事处')
    await page.tap('button', /^我在街道办事处附近/)
    expect(faultsOfChoices(allNodes(page.tree()))).toEqual([])
    // The app remembers it; the other tests begin from nowhere.
    await page.tap('radio', '不按远近，按站号排')
    await page.unload()
  })
})

describe.each(titled)('a screen reader on $name', ({ page: name, query }) => {
  let page: OpenPage
  let nodes: RenderedNode[]
  let tappable: RenderedNode[]
  beforeAll(async () => {
    page = await openPage(name, query)
    nodes = allNodes(page.tree())
    tappable = nodes.filter(isTappable)
  })
  afterAll(() => page.unload())

  test('finds headings to jump by, each with words', () => {
    const headings = page.names('heading')
    expect(headings.length).toBeGreaterThan(0)
    expect(headings.filter((heading) => heading.trim() === '')).toEqual([])
  })

  test('passes over drawings', () => {
    const drawings = nodes.filter((node) => classes(node).includes('ic'))
    expect(drawings.filter((drawing) => !isHidden(drawing)).map(classes)).toEqual([])
  })

  test('stops once at each row: nothing that can be tapped, named or switched lies inside another', () => {
    const inside = tappable.flatMap((row) =>
      below(row)
        .filter((node) => isTappable(node) || role(node) !== undefined || label(node) !== undefined)
        .map((node) => `${label(node) ?? textOf(node)} in ${label(row)}`),
    )
    expect(inside).toEqual([])
  })

  test('hides nothing that can be tapped', () => {
    expect(unspoken(page.tree()).filter(isTappable).map(textOf)).toEqual([])
  })

  test('hears of each row what is seen in it first', () => {
    const different = tappable.flatMap((row) => {
      const quiet = new Set(unspoken(row))
      const seen = [row, ...below(row)]
        .filter((node) => !quiet.has(node))
        .map(ownText)
        .find(Boolean)
      const spoken = String(label(row))
      return seen === undefined || spoken.includes(seen) ? [] : [{ seen, spoken }]
    })
    expect(different).toEqual([])
  })

  test('hears of each choice whether it is made and among which, and that exactly one is', () => {
    expect(faultsOfChoices(nodes)).toEqual([])
  })

  test('is not told of what is unknown by colour or line alone', () => {
    const quiet = new Set(unspoken(page.tree()))
    const unknown = nodes.filter((node) => ownText(node).includes('未核实'))
    expect(unknown.filter((node) => quiet.has(node)).map(textOf)).toEqual([])
  })

  test('sees feedback for a finger on everything that can be tapped', () => {
    const silent = tappable.filter((node) => !['pressed'].includes(String(attribute(node, 'hover-class'))))
    expect(silent.map(label)).toEqual([])
  })
})

/** What is in the page's live places, which a reader speaks when it changes; each by its node. */
const spokenNow = (page: OpenPage) =>
  allNodes(page.tree())
    .filter((node) => attribute(node, 'aria-live') === 'polite')
    .map((node) => ({ node: attribute(node, 'id'), words: textOf(node) }))

describe('what has come of it is spoken in a place that was there before, and in words', () => {
  const cases: [page: string, act: (page: OpenPage) => Promise<void>, words: RegExp][] = [
    ['sorting-guide/search', (page) => page.type('dc'), /^找到 \d+ 种。电池，投红桶/],
    ['sorting-guide/search', (page) => page.type('区块链'), /^没收录「区块链」$/],
    ['stations', (page) => page.type('七号'), /1 处/],
    ['services', (page) => page.tap('button', /^吃饭，/), /^吃饭：\d+ 处$/],
    ['sorting-guide/quiz', (page) => page.tap('button', /· (.桶|不进桶)/), /^(答对了|不是这里)。.+/],
    ['place', (page) => page.tap('button', '查站'), /./],
  ]
  test.each(cases)('%s', async (name, act, words) => {
    const page = await openPage(name)
    const before = spokenNow(page)
    await act(page)
    const changed = spokenNow(page).filter(
      ({ node, words: now }) => now !== before.find((place) => place.node === node)?.words,
    )
    expect(changed).toHaveLength(1)
    expect(before.map(({ node }) => node)).toContain(changed[0]?.node)
    expect(changed[0]?.words).toMatch(words)
    await page.unload()
  })

  test('the news search tells how many articles it has found', async () => {
    const page = await openPage('news')
    await page.tap('button', /找/)
    const before = spokenNow(page)
    await page.type('垃圾')
    const after = spokenNow(page)
    expect(after.map(({ node }) => node)).toEqual(before.map(({ node }) => node))
    expect(after.map(({ words }) => words).join()).toMatch(/^找到 \d+ 条$/)
    await page.unload()
  })
})

test('places, articles and tabs are read in the order they are seen: nothing is moved by style', async () => {
  const page = await openPage('place', { scene: 'jw07' })
  const words = page.text()
  const parts = [
    '你在',
    '第三市民驿站',
    '华严路62号',
    '这里可能有',
    '去这两处',
    '最近的 AED',
    '看全部 9 处接力站',
  ]
  const places = parts.map((part) => words.indexOf(part))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
  await page.unload()
  const tab = await openPage('stations')
  const first = allNodes(tab.tree()).filter(isTappable).slice(0, 3).map(label)
  expect(first).toEqual([
    expect.stringMatching(/^7 年前的信息，去前先问/),
    expect.stringMatching(/大字/),
    expect.stringMatching(/急救/),
  ])
  await tab.unload()
})
