import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

/**
 * How to start a headless Chromium. On Linux x64 the browser and the system libraries a bare machine
 * lacks come from npm (`@sparticuz/chromium`); elsewhere an installed Chrome is used.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' }
  // The package is ESM only, and unpacks into the temporary folder: once per machine. The libraries come along
  // only where it takes itself to run, in Amazon's cloud.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  const { default: bundled } = await import('@sparticuz/chromium')
  return {
    executablePath: await bundled.executablePath(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env },
  }
}

/** Starts a Chromium, or else an installed Edge. Throws a sentence where neither can be started. */
export async function launchBrowser(
  ways: readonly (() => Promise<LaunchOptions>)[] = [browserOptions, async () => ({ channel: 'msedge' })],
): Promise<Browser> {
  const reasons: string[] = []
  for (const way of ways) {
    try {
      return await chromium.launch(await way())
    } catch (error) {
      reasons.push(String(error).split('\n')[0] ?? '')
    }
  }
  throw new Error(`没有找到能用的 Chrome 或 Edge：装一个再试（${reasons[0]}）`)
}
