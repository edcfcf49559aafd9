import { type Browser, chromium } from 'playwright-core'

/** The browser that `setup.ts` started. */
export function connect(): Promise<Browser> {
  return chromium.connect(process.env.PRINTING_BROWSER ?? '')
}
