import { type Browser, chromium } from 'playwright-core'

/** The browser that `setup.ts` started. */
export function connect(): Promise<Browser> {
  const endpoint = process.env.BROWSER
  if (endpoint === undefined) throw new Error('no browser: setup.ts has not run')
  return chromium.connect(endpoint)
}
