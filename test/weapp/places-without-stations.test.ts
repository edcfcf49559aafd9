import { ensurePackage } from '../fixtures/packages'

// The driver reads which package to open when it is loaded.
process.env.PACKAGE = 'riverside'
const { openPage }: typeof import('./driver/page') = require('./driver/page')

beforeAll(() => ensurePackage('riverside'), 180_000)

describe('a place that is no station', () => {
  const names = ['渡口地铁站', '河滨小学', '芦苇党群服务中心']

  test('is shown on the services tab, which leads to it', async () => {
    const page = await openPage('services')
    for (const name of names) expect(page.names('link').join()).toContain(name)
    await page.unload()
  })

  test('is found by the search on the stations tab', async () => {
    const page = await openPage('stations')
    await page.type('地铁')
    expect(page.names('link').join()).toContain('渡口地铁站')
    expect(page.text()).not.toContain('undefined')
    await page.unload()
  })

  test.each([
    ['hb06', '渡口地铁站'],
    ['hb07', '河滨小学'],
    ['hb08', '芦苇党群服务中心'],
  ])('%s has a page, with no number on it', async (id, name) => {
    const page = await openPage('place', { id })
    expect(page.text()).toContain(name)
    expect(page.text()).not.toMatch(/undefined|NaN|站名|来源：。/)
    await page.unload()
  })
})
