import { createServer, type Server } from 'node:http'
import sirv from 'sirv'

/**
 * Serves a folder on `port`, or on the next free one above it (twenty are tried).
 * Port 0 takes any free port. Resolves once it listens; rejects when no port is free.
 */
export async function serve(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const files = sirv(folder, { dev: true })
  for (let candidate = port; candidate < port + 20; candidate++) {
    const server = createServer((request, response) => files(request, response))
    const free = await listen(server, candidate)
    if (free) {
      const address = server.address()
      return { server, port: typeof address === 'object' && address ? address.port : candidate }
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用：关掉一个再试`)
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, () => resolve(true))
  })
}
