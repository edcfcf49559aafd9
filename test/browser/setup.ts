import { existsSync } from 'node:fs'
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
  if (!existsSync('dist/h5/index.html')) throw new Error('dist/h5 is missing: run `npm run build:h5` first')
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
