import os from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/**
 * How to start a headless Chromium. On Linux x64 the browser and the system libraries a bare machine
 * lacks come from npm (`@sparticuz/chromium`); elsewhere an installed Chrome is used.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  // The package is ESM only, and unpacks into the temporary folder: once per machine.
  const { default: bundled, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium')
  const files = path.resolve(__dirname, '../../node_modules/@sparticuz/chromium/bin')
  await inflate(path.join(files, 'al2023.tar.br'))
  setupLambdaEnvironment(path.join(os.tmpdir(), 'al2023/lib'))
  return {
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env },
  }
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await browserOptions())
}
