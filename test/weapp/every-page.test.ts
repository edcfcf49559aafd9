import { onOldestPhone } from './driver/oldest-phone'
import { type OpenPage, openPage } from './driver/page'
import { allNodes, attribute, depthOf, isTappable, ownText, textOf } from './driver/tree'
import { titled } from './pages'

/** Roles that WeChat's reader knows how to speak for something that can be tapped. */
const tappableRoles = ['button', 'link', 'radio']

describe.each(titled)('$name', ({ page: name, query }) => {
  let page: OpenPage
  let complaints: unknown[]
  beforeAll(async () => {
    const spy = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    page = await onOldestPhone(() => openPage(name, query))
    complaints = [...spy.mock.calls]
    jest.restoreAllMocks()
  })
  afterAll(() => page.unload())

  test('renders without an error, on the oldest phone too, and within the budget of a first render', () => {
    const tree = page.tree()
    const nodes = allNodes(tree)
    const first = page.setData[0]

    expect(complaints).toEqual([])
    expect(page.text().length).toBeGreaterThan(20)
    expect({ calls: page.setData.length }).toEqual({ calls: 1 })
    expect(first?.bytes).toBeLessThanOrEqual(24 * 1024)
    expect(nodes.length).toBeLessThanOrEqual(400)
    expect(Math.max(...nodes.map((node) => node.children.length))).toBeLessThanOrEqual(60)
    expect(depthOf(tree)).toBeLessThan(30)
  })

  test('everything that can be tapped has a role and a name', () => {
    const tappable = allNodes(page.tree()).filter(isTappable)
    const speechless = tappable.filter((node) => {
      const role = attribute(node, 'aria-role')
      const label = attribute(node, 'aria-label')
      return !tappableRoles.includes(String(role)) || typeof label !== 'string' || label.trim() === ''
    })
    expect(speechless.map(textOf)).toEqual([])
  })

  test('says dates and numbers in one form, and nothing in English but AED', () => {
    const said = allNodes(page.tree()).flatMap((node) => [attribute(node, 'aria-label') ?? '', ownText(node)])
    // What was scanned is read back as it is, what others wrote bears the name they gave it, an edition is a hash.
    const words = said.join('\n').replace(/扫到的内容：\S+?（|别人写的、画的：[^，]+|版次：\w+/g, '')
    expect(words.match(/[A-Za-z]{2,}/g)?.filter((word) => !['AED', 'LED'].includes(word)) ?? []).toEqual([])
    expect(words.match(/\d[年月]|\b\d{4}[-./]\d|undefined|NaN|null|\[object/g) ?? []).toEqual([])
  })
})
