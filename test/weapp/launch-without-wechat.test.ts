import { allNodes, attribute, isTappable } from './driver/tree'
import type { FakeWx } from './driver/wx'
import { titled } from './pages'

jest.setTimeout(60_000)

const ways = [
  // Also where all is well: the driver throws when a tap asks the network for anything.
  { what: 'works', breakIt: () => undefined },
  { what: 'fails', breakIt: (wx: FakeWx) => wx.failEverything() },
  { what: 'is missing', breakIt: (wx: FakeWx) => wx.removeEverything() },
]

/** An app that has not been launched yet: one is launched for each set of modules. */
function newApp(): typeof import('./driver/page') {
  jest.resetModules()
  return require('./driver/page')
}

/** How much there is to read on each page where all is well, which is the first of the ways. */
const healthy = new Map<string, number>()

/** What went wrong without anybody catching it. */
let complaints: unknown[] = []
const complain = (complaint: unknown) => void complaints.push(complaint)
beforeAll(() => void process.on('unhandledRejection', complain))
afterAll(() => void process.off('unhandledRejection', complain))
beforeEach(() => {
  complaints = []
  jest.spyOn(console, 'error').mockImplementation(complain)
})
afterEach(() => jest.restoreAllMocks())

describe.each(ways)('when all that is asked of WeChat $what, from the launch on', ({ what, breakIt }) => {
  let app: typeof import('./driver/page')
  beforeAll(() => {
    app = newApp()
  })

  test.each(titled)(
    '$name can be read, and all on it can be tapped',
    async ({ name, page: opened, query }) => {
      const wx = app.fakeWx()
      breakIt(wx)
      const page = await app.openPage(opened, query, wx)
      const length = page.text().length
      if (what === 'works') healthy.set(name, length)
      expect(length).toBeGreaterThan((healthy.get(name) ?? Number.NaN) * 0.8)

      for (const node of allNodes(page.tree()).filter(isTappable)) {
        const role = String(attribute(node, 'aria-role'))
        const label = String(attribute(node, 'aria-label'))
        // What was tapped before may have taken it away.
        if (page.find(role, label)) await page.tap(role, label)
        const broken = page.names('heading').includes('这一页出错了')
        expect({ role, label, broken }).toEqual({ role, label, broken: false })
      }
      await page.hide()
      await page.show()
      await page.reachBottom()
      await page.unload()
      expect(complaints).toEqual([])
    },
  )
})
