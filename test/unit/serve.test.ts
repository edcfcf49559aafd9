import { createServer } from 'node:http'
import { serve } from '../../tools/browser/serve'

async function get(port: number, path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://localhost:${port}${path}`)
  return { status: response.status, text: await response.text() }
}

test('a port in use is left alone, and the next free one is taken', async () => {
  const other = createServer((_, response) => response.end('somebody else'))
  await new Promise<void>((resolve) => other.listen(23086, resolve))
  const { server, port } = await serve(['docs'], 23086)
  try {
    expect(port).toBe(23087)
    expect((await get(port, '/house.md')).text).toContain('The house')
    expect((await get(23086, '/')).text).toBe('somebody else')
  } finally {
    server.close()
    other.close()
  }
})

test('the first folder that has a file wins, and what none has is not found', async () => {
  const { server, port } = await serve(['docs', 'types'], 0)
  try {
    expect((await get(port, '/house.md')).status).toBe(200)
    expect((await get(port, '/dataset.ts')).status).toBe(200)
    expect((await get(port, '/nowhere')).status).toBe(404)
  } finally {
    server.close()
  }
})
