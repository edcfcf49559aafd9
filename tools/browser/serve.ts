import { readFile } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import serveStatic from 'serve-static'

/** A folder that is served from the top, or under a path that begins and ends with a slash. */
export type Served = string | { folder: string; under: string }

/**
 * Serves folders, the first that has the file wins, on `port` or on the next free one above it (twenty
 * are tried). Port 0 takes any free port. Only this machine reaches it, unless another `host` is named
 * (`0.0.0.0` is every interface). `notFound` is the page that is sent with 404, where it is there. Resolves once it
 * listens; rejects when no port is free.
 */
export async function serve(
  folders: Served[],
  port: number,
  host = 'localhost',
  notFound?: string,
): Promise<{ server: Server; port: number }> {
  const handlers = folders.map(handlerOf)
  for (let candidate = port; candidate < port + 20; candidate++) {
    const server = createServer((request, response) => answer(handlers, request, response, notFound))
    if (await listen(server, candidate, host)) {
      const address = server.address()
      return { server, port: typeof address === 'object' && address ? address.port : candidate }
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用：关掉一个再试`)
}

type Handler = ReturnType<typeof serveStatic<ServerResponse>>

function handlerOf(served: Served): Handler {
  if (typeof served === 'string') return serveStatic(served)
  const { folder, under } = served
  const inside = serveStatic(folder)
  return (request, response, next) => {
    const { url = '' } = request
    if (!url.startsWith(under)) return next()
    request.url = url.slice(under.length - 1)
    inside(request, response, (error) => {
      request.url = url
      next(error)
    })
  }
}

/** 404 where no folder has the file, the error's own status where reading it fails: the server lives on. */
function answer(
  [first, ...rest]: Handler[],
  request: IncomingMessage,
  response: ServerResponse,
  notFound: string | undefined,
): void {
  if (!first) lose(response, notFound)
  else
    first(request, response, (error) => {
      if (error) refuse(response, error.status)
      else answer(rest, request, response, notFound)
    })
}

function lose(response: ServerResponse, page: string | undefined): void {
  if (page === undefined) {
    refuse(response, 404)
    return
  }
  readFile(page, (error, content) => {
    if (error) refuse(response, 404)
    else response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(content)
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
