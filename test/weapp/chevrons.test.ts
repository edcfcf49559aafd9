import { type OpenPage, openPage } from './driver/page'
import { allNodes, attribute, isTappable, type RenderedNode } from './driver/tree'
import { titled } from './pages'

const hasChevron = (node: RenderedNode) =>
  allNodes(node).some((each) => /\bic--right\b/.test(String(attribute(each, 'class'))))
const withChevron = (page: OpenPage) =>
  allNodes(page.tree())
    .filter((node) => isTappable(node) && hasChevron(node))
    .map((node) => ({
      role: String(attribute(node, 'aria-role')),
      name: String(attribute(node, 'aria-label')),
    }))
const opened = ({ wx }: OpenPage) => [...wx.callsOf('navigateTo'), ...wx.callsOf('switchTab')].length

/** What stays on the page when the chevrons on it are tapped: there should be nothing. */
async function leadingNowhere(page: OpenPage): Promise<string[]> {
  const nowhere: string[] = []
  for (const { role, name } of withChevron(page)) {
    const before = opened(page)
    await page.tap(role, name)
    if (role !== 'link' || opened(page) === before) nowhere.push(name)
  }
  return nowhere
}

test.each(titled)(
  'the chevron leads to another page, wherever it stands: $name',
  async ({ page: name, query }) => {
    const page = await openPage(name, query)
    expect(await leadingNowhere(page)).toEqual([])
    await page.unload()
  },
)

test.each<[page: string, way: string, role: string, name: string | RegExp]>([
  ['news', '查找 and 收起', 'button', '社区资讯：查找'],
  ['sorting', '清空', 'button', '牛奶盒'],
  ['sorting-guide/search', '清空', 'button', '牛奶盒'],
])('and is not there where a tap does something in place: %s, %s', async (name, _, role, act) => {
  const page = await openPage(name)
  await page.tap(role, act)
  expect(await leadingNowhere(page)).toEqual([])
  await page.unload()
})
