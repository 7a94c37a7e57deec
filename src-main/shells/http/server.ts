import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { failureOf } from '#contract/reply.ts'
import { AppError, type ErrorCode } from '#domain/errors.ts'
import type { Core } from '#shells/core/core.ts'
import { addressOf, createGuard, type Guard } from './guard.ts'
import { httpStatus } from './http-status.ts'
import { sendPageFile } from './static-files.ts'

/** A body may hold the largest file of notes (64 MB) in base64 together with a meeting; more is refused. */
const BODY_LIMIT_BYTES = 96 * 1024 * 1024

export type LoopbackServer = { address: string; port: number; close: () => Promise<void> }
export type ServerOptions = { core: Core; pageFolder: string; port: number }

/** Serves the page and `POST /api/<name>` on 127.0.0.1 only. `port` 0 takes a free one. */
export async function startServer({ core, pageFolder, port }: ServerOptions): Promise<LoopbackServer> {
  const server = createServer()
  await listen(server, port)
  const bound = (server.address() as AddressInfo).port
  const guard = createGuard(bound)
  server.on('request', (request, response) => {
    answer({ core, pageFolder, guard }, request, response).catch((error: unknown) => {
      // A page that was closed or reloaded in the middle of its request is no bug.
      if (request.destroyed && !request.complete) return
      core.reportBug(error, request.url ?? '')
      response.destroy()
    })
  })
  return {
    address: `http://127.0.0.1:${bound}/?token=${guard.token}`,
    port: bound,
    close: () => closeServer(server),
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

type Context = { core: Core; pageFolder: string; guard: Guard }

async function answer({ core, pageFolder, guard }: Context, request: IncomingMessage, response: ServerResponse) {
  if (!guard.isForUs(request)) return void response.writeHead(421).end()
  if (guard.welcome(request, response)) return
  if (!guard.isKnown(request)) return sendRefusal(response, new AppError('ACCESS_DENIED'))
  const pathname = addressOf(request)?.pathname
  if (pathname === undefined) return void response.writeHead(400).end()
  if (!pathname.startsWith('/api/')) {
    return request.method === 'GET' ? sendPageFile(pageFolder, pathname, response) : void response.writeHead(405).end()
  }
  if (request.method !== 'POST') return void response.writeHead(405).end()
  if (!guard.isOwnPage(request)) return sendReply(response, refused(new AppError('ACCESS_DENIED')))
  return sendReply(response, await answerCall(core, pathname.slice('/api/'.length), request))
}

async function answerCall(core: Core, name: string, request: IncomingMessage): Promise<string> {
  try {
    return await core.call(name, JSON.parse(await readBody(request)))
  } catch (error) {
    if (error instanceof AppError) return refused(error)
    if (error instanceof SyntaxError) return refused(new AppError('INVALID_INPUT', { problem: 'JSON' }))
    throw error
  }
}

/** Reads a body to its end; of one that is too large nothing is kept, so that the refusal still reaches the page. */
async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT_BYTES) chunks.length = 0
    else chunks.push(chunk)
  }
  if (size > BODY_LIMIT_BYTES) {
    throw new AppError('SOURCE_TOO_LARGE', { size: `${size >> 20} MB`, limit: `${BODY_LIMIT_BYTES >> 20} MB` })
  }
  return Buffer.concat(chunks).toString('utf8') || '{}'
}

const refused = (error: AppError): string => JSON.stringify({ ok: false, error: failureOf(error) })

/** How a refusal begins, wherever it was made: the code is read without parsing the whole reply. */
const REFUSAL = /^\{"ok":false,"error":\{"code":"(\w+)"/

function sendReply(response: ServerResponse, reply: string): void {
  const code = REFUSAL.exec(reply)?.[1] as ErrorCode | undefined
  const status = code === undefined ? 200 : httpStatus[code]
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(reply)
}

function sendRefusal(response: ServerResponse, error: AppError): void {
  response.writeHead(httpStatus[error.code], {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(error.message)
}
