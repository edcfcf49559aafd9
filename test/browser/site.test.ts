import { mkdtempSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../../tools/browser/serve'
import { buildSite } from '../../tools/site/build-site'
import { longestSite, siteOf } from '../fixtures/site'
import { connect } from './connect'

jest.setTimeout(60_000)

let browser: Browser
const servers: Server[] = []
let origin = ''
let longest = ''

beforeAll(async () => {
  browser = await connect()
  const site = siteOf('src/data/jiangwan')
  const folders = [site, longestSite(site)].map((each) => {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'site')
    buildSite(each, [], folder)
    return folder
  })
  // As `npm start` serves them: beside the preview, which is also at /app/.
  for (const folder of folders) {
    const served = ['dist/h5', { folder: 'dist/h5', under: '/app/' }, folder]
    servers.push((await serve(served, 0, 'localhost', path.join(folder, '404.html'))).server)
  }
  const [usual, long] = servers.map((server) => {
    const address = server.address()
    return `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  })
  origin = usual ?? ''
  longest = long ?? ''
})
afterAll(async () => {
  await browser.close()
  for (const server of servers) server.close()
})

interface Opened {
  page: Page
  /** What the browser complained of; a broken policy is among it. */
  complaints: string[]
  /** What was asked for, in their order. */
  asked: string[]
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`))
  await page.goto(address)
  return { page, complaints, asked }
}

/** What axe finds in light and in dark, by all its rules. */
async function foundByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const { violations } = await page.evaluate(() => window.axe.run(document))
    found.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme}, ${id}: ${html}`)),
    )
  }
  return found
}

/** What can be tapped and is lower or narrower than a finger. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('a, summary').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      const hidden = width === 0 && height === 0
      return hidden || (width >= 44 && height >= 44) ? [] : [`${element.textContent} ${width} × ${height}`]
    }),
  )
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const usual = ['/s/07/', '/s/02/', '/s/', '/sos/', '/data/', '/404.html'].map((address) => ({
  facts: 'what is known',
  address,
}))
const long = ['/s/01/', '/s/', '/sos/', '/404.html'].map((address) => ({
  facts: 'the longest facts',
  address,
}))

test.each([...usual, ...long])(
  '$address with $facts: axe finds nothing, fingers hit everything, nothing stands outside',
  async ({ facts, address }) => {
    const { page, complaints, asked } = await open(
      `${facts === 'what is known' ? origin : longest}${address}`,
    )
    expect(complaints).toEqual([])
    expect(asked).toEqual([`document ${address}`])
    const found = await foundByAxe(page)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true
    })
    const small = await smallTargets(page)
    const outside: Record<string, number> = {}
    for (const width of [280, 375, 1200]) {
      await page.setViewportSize({ width, height: 812 })
      outside[width] = await sideways(page)
    }
    await page.setViewportSize({ width: 320, height: 812 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '24px'
    })
    outside.largeType = await sideways(page)
    await page.context().close()
    expect({ found, small, outside }).toEqual({
      found: [],
      small: [],
      outside: { 280: 0, 375: 0, 1200: 0, largeType: 0 },
    })
  },
)

test('the address of the code opens without a script: the way opens, and every link leads on', async () => {
  const { page, complaints } = await open(`${origin}/s/07`, { javaScriptEnabled: false })
  expect(page.url()).toBe(`${origin}/s/07/`)
  expect(await page.locator('h1').textContent()).toBe('第三市民驿站')
  const way = page.locator('#way').getByRole('link', { name: '高德' })
  expect(await way.isVisible()).toBe(false)
  await page.getByText('还没到？导航去华严路62号').click()
  expect(await way.isVisible()).toBe(true)
  await page.getByRole('link', { name: '急救', exact: true }).click()
  expect(page.url()).toBe(`${origin}/s/07/#sos`)
  await page.getByRole('link', { name: '怎么按压' }).click()
  expect(await page.locator('#steps').textContent()).toContain('压胸口正中')
  await page.goto(`${origin}/s/07/`)
  await page.getByRole('link', { name: '看全部 9 处' }).click()
  await page.getByRole('link', { name: '第四市民驿站' }).click()
  expect(await page.locator('h1').textContent()).toBe('第四市民驿站')
  expect(await page.locator('#way').getByRole('link', { name: '高德' }).isVisible()).toBe(true)
  await page.context().close()
  expect(complaints).toEqual([])
})

test('an unknown number gets its page with 404, and the whole app opens from every page', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  expect((await page.goto(`${origin}/s/99`))?.status()).toBe(404)
  expect(await page.locator('h1').textContent()).toBe('这张码对不上任何一站')
  const failed: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url())
  })
  await page.getByRole('link', { name: '完整网页版' }).click()
  await page.locator('.app').first().waitFor()
  expect(new URL(page.url()).pathname).toBe('/app/')
  await context.close()
  expect(failed).toEqual([])
})

test('on paper a station is one page of outlines, with its address instead of links', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' })
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  const sheets: number[] = []
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await page.goto(`${origin}/s/0${number}/`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    sheets.push(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0)
  }
  expect(sheets).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
  await page.goto(`${origin}/s/07/`)
  expect(await page.getByText('example.org/s/07').isVisible()).toBe(true)
  for (const link of ['高德', '完整网页版', '导航去', '急救'])
    expect([link, await page.getByText(link).first().isVisible()]).toEqual([link, false])
  const colours = await page.locator('.red, .dial, .head, .green').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { color, backgroundColor } = getComputedStyle(element)
      return [color, backgroundColor]
    }),
  )
  const [black, white, none] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']
  expect(new Set(colours)).toEqual(new Set([black, white, none]))
  await context.close()
})
