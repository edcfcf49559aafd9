import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { browserOptions } from '../../tools/browser/launch'
import { fonts } from '../../tools/browser/preview'
import { serve } from '../../tools/browser/serve'

declare global {
  /** Ends what `setup.ts` started. */
  var stopPreview: (() => Promise<void>) | undefined
}

/** One browser and one server for all browser tests. */
export default async function setUp(): Promise<void> {
  if (!builtWithCatalogue())
    throw new Error('dist/h5 with the page catalogue is missing: run `npm run build:h5:catalogue` first')
  const { server, port } = await serve(['dist/h5', fonts], 0)
  const browser = await chromium.launchServer(await browserOptions())
  process.env.PREVIEW = `http://localhost:${port}`
  process.env.BROWSER = browser.wsEndpoint()
  process.env.BROWSER_PID = String(browser.process().pid)
  globalThis.stopPreview = async () => {
    await browser.close()
    server.close()
  }
}

function builtWithCatalogue(): boolean {
  if (!existsSync('dist/h5/js')) return false
  const scripts = readdirSync('dist/h5/js').map((file) => path.join('dist/h5/js', file))
  return scripts.some((file) => readFileSync(file, 'utf8').includes('pages/catalogue/index'))
}
