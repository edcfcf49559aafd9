import { type BrowserServer, chromium } from 'playwright-core'
import { browserOptions } from '../../tools/browser/launch'

declare global {
  /** Ended by `teardown.ts`. */
  var printingBrowser: BrowserServer | undefined
}

/** One browser for all tests of the sheets: the package it comes in cannot be loaded inside a test. */
export default async function setUp(): Promise<void> {
  globalThis.printingBrowser = await chromium.launchServer(await browserOptions())
  process.env.PRINTING_BROWSER = globalThis.printingBrowser.wsEndpoint()
}
