import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import sirv from 'sirv'

/**
 * Serves folders, the first that has the file wins, on `port` or on the next free one above it (twenty
 * are tried). Port 0 takes any free port. Resolves once it listens; rejects when no port is free.
 */
export async function serve(folders: string[], port: number): Promise<{ server: Server; port: number }> {
  const handlers = folders.map((folder) => sirv(folder, { dev: true }))
  for (let candidate = port; candidate < port + 20; candidate++) {
    const server = createServer((request, response) => answer(handlers, request, response))
    if (await listen(server, candidate)) {
      const address = server.address()
      return { server, port: typeof address === 'object' && address ? address.port : candidate }
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用：关掉一个再试`)
}

type Handler = ReturnType<typeof sirv>

function answer([first, ...rest]: Handler[], request: IncomingMessage, response: ServerResponse): void {
  if (first) first(request, response, () => answer(rest, request, response))
  else response.writeHead(404).end()
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
