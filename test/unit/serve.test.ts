import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { serve } from '../../tools/browser/serve'

async function get(port: number, path: string, headers = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(`http://localhost:${port}${path}`, { headers })
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

test('a folder below a path is there alone, and what is nowhere gets the page for it, with 404', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'))
  writeFileSync(path.join(folder, '404.html'), 'no such page')
  writeFileSync(path.join(folder, 'house.md'), 'the site’s own')
  const { server, port } = await serve(
    [{ folder: 'docs', under: '/app/' }, folder],
    0,
    'localhost',
    path.join(folder, '404.html'),
  )
  try {
    expect((await get(port, '/app/house.md')).text).toContain('The house')
    expect((await get(port, '/house.md')).text).toBe('the site’s own')
    expect(await get(port, '/app/nowhere')).toEqual({ status: 404, text: 'no such page' })
    expect(await get(port, '/nowhere')).toEqual({ status: 404, text: 'no such page' })
  } finally {
    server.close()
  }
})

test('only this machine reaches it, unless another interface is asked for', async () => {
  const near = await serve(['docs'], 0)
  const far = await serve(['docs'], 0, '0.0.0.0')
  try {
    expect(near.server.address()).toMatchObject({ address: expect.stringMatching(/^(127\.0\.0\.1|::1)$/) })
    expect(far.server.address()).toMatchObject({ address: '0.0.0.0' })
  } finally {
    near.server.close()
    far.server.close()
  }
})

test('a part of a file is sent where the range makes sense; whatever else is asked for, the server lives on', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'))
  writeFileSync(path.join(folder, 'digits.txt'), '0123456789')
  symlinkSync('loop.txt', path.join(folder, 'loop.txt'))
  const { server, port } = await serve([folder], 0)
  const part = (range: string) => get(port, '/digits.txt', { Range: range })
  try {
    expect(await part('bytes=2-4')).toEqual({ status: 206, text: '234' })
    expect(await part('bytes=7-')).toEqual({ status: 206, text: '789' })
    expect((await part('bytes=5-2')).status).toBe(416)
    expect((await part('bytes=20-30')).status).toBe(416)
    expect(await part('lines=1-2')).toEqual({ status: 200, text: '0123456789' })
    expect((await get(port, '/%E0%A4%A')).status).toBe(404)
    expect((await get(port, '/..%2f..%2fetc/passwd')).status).toBe(404)
    expect((await get(port, '/loop.txt')).status).toBeGreaterThanOrEqual(400)
    expect((await get(port, '/digits.txt')).text).toBe('0123456789')
  } finally {
    server.close()
  }
})
