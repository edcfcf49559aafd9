import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import serveStatic from 'serve-static'

/**
 * Serves folders, the first that has the file wins, on `port` or on the next free one above it (twenty
 * are tried). Port 0 takes any free port. Only this machine reaches it, unless another `host` is named
 * (`0.0.0.0` is every interface). Resolves once it listens; rejects when no port is free.
 */
export async function serve(
  folders: string[],
  port: number,
  host = 'localhost',
): Promise<{ server: Server; port: number }> {
  const handlers = folders.map((folder) => serveStatic(folder))
  for (let candidate = port; candidate < port + 20; candidate++) {
    const server = createServer((request, response) => answer(handlers, request, response))
    if (await listen(server, candidate, host)) {
      const address = server.address()
      return { server, port: typeof address === 'object' && address ? address.port : candidate }
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用：关掉一个再试`)
}

type Handler = ReturnType<typeof serveStatic<ServerResponse>>

/** 404 where no folder has the file, the error's own status where reading it fails: the server lives on. */
function answer([first, ...rest]: Handler[], request: IncomingMessage, response: ServerResponse): void {
  if (!first) refuse(response, 404)
  else
    first(request, response, (error) => {
      if (error) refuse(response, error.status)
      else answer(rest, request, response)
    })
}

function refuse(response: ServerResponse, status: number): void {
  // Half a file has gone out, and no status can follow it.
  if (response.headersSent) response.destroy()
  else response.writeHead(status, { 'Content-Length': 0 }).end()
}

function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen(port, host, () => resolve(true))
  })
}
