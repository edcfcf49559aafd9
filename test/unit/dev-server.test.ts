import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import webpack from 'webpack'
import WebpackDevServer from 'webpack-dev-server'
import { devServer } from '../../config/dev-server'

interface Answer {
  text: string
  policy: unknown
}

let server: WebpackDevServer
let port = 0

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dev-server-'))
  writeFileSync(path.join(folder, 'main.js'), 'globalThis.source = true')
  const compiler = webpack({
    mode: 'development',
    entry: path.join(folder, 'main.js'),
    infrastructureLogging: { level: 'none' },
    stats: 'none',
  })
  server = new WebpackDevServer({ ...devServer, port: 'auto', open: false, static: false }, compiler)
  await server.start()
  const address = server.server?.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
}, 60_000)
afterAll(() => server.stop())

/** What the server answers when it is asked for the app by this name. */
function ask(name: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path: '/main.js', headers: { host: name } },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk) => {
          text += chunk
        })
        response.on('end', () => resolve({ text, policy: response.headers['cross-origin-resource-policy'] }))
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

describe('the server of npm run dev:h5', () => {
  it('is reached from this machine only', () => {
    const address = server.server?.address()
    expect(address).toMatchObject({ address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) })
  })

  it('lets no page of another site load the source', async () => {
    const { text, policy } = await ask(`localhost:${port}`)
    expect(text).toContain('globalThis.source')
    expect(policy).toBe('same-origin')
  })

  it('gives nothing to a foreign name that leads to this machine', async () => {
    expect((await ask('rebound.example')).text).not.toContain('globalThis.source')
  })
})
