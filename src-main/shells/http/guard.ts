import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Who may speak to the loopback server: only a page that carries this run's 256-bit token in its cookie. */
export type Guard = {
  token: string
  /** True for a request addressed to this very server (against DNS rebinding). */
  isForUs: (request: IncomingMessage) => boolean
  /** Answers the first visit (`/?token=…`) with the cookie and a redirect that drops the token from the address. */
  welcome: (request: IncomingMessage, response: ServerResponse) => boolean
  isKnown: (request: IncomingMessage) => boolean
  /** True for a request made by our own page, not by another site open in the same browser. */
  isOwnPage: (request: IncomingMessage) => boolean
}

export function createGuard(port: number): Guard {
  const token = randomBytes(32).toString('hex')
  // Cookies do not know ports, so two running programs need two names.
  const cookie = `thu-ky-${port}`
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  return {
    token,
    isForUs: (request) => hosts.has(request.headers.host ?? ''),
    welcome: (request, response) => {
      const given = addressOf(request)?.searchParams.get('token') ?? null
      if (request.method !== 'GET' || given === null || !isSame(given, token)) return false
      const setCookie = `${cookie}=${token}; HttpOnly; SameSite=Strict; Path=/`
      response.writeHead(303, { location: '/', 'set-cookie': setCookie, 'cache-control': 'no-store' }).end()
      return true
    },
    isKnown: (request) => isSame(readCookie(request, cookie), token),
    isOwnPage: (request) => {
      const origin = request.headers.origin
      const site = request.headers['sec-fetch-site']
      const isOwnOrigin = origin === `http://${request.headers.host}`
      return isOwnOrigin && (site === undefined || site === 'same-origin') && request.headers['x-thu-ky'] === '1'
    },
  }
}

/** What a request asks for, or `null` where its path is no address (`//`). */
export function addressOf(request: IncomingMessage): URL | null {
  return URL.parse(request.url ?? '/', 'http://127.0.0.1')
}

function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function readCookie(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
}
