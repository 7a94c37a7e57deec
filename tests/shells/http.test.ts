import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { startServe, visit } from '#tests/contract/shells.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

type Answer = { status: number; body: string; headers: Record<string, unknown> }

/** A raw request: `fetch` would not let us forge Host and Origin. */
function send(
  origin: string,
  options: { method?: string; path: string; headers?: Record<string, string>; body?: string },
): Promise<Answer> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, method: options.method ?? 'GET', path: options.path, headers: options.headers ?? {} },
      (response) => {
        let body = ''
        response.on('data', (chunk) => {
          body += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }))
      },
    )
    outgoing.on('error', reject)
    outgoing.end(options.body)
  })
}

test('only the page that holds the token may speak to the server', () =>
  withTempFolder(async (folder) => {
    const { address, stop } = await startServe(folder)
    try {
      const { origin, cookie } = await visit(address)
      const { host } = new URL(origin)
      const own = { host, cookie, origin, 'x-thu-ky': '1', 'content-type': 'application/json' }
      const call = { method: 'POST', path: '/api/app.status', body: '{}' }
      expect((await send(origin, { ...call, headers: own })).status).toBe(200)
      const probes: [string, Record<string, string>, number][] = [
        ['no cookie', { ...own, cookie: '' }, 403],
        ['a wrong token', { ...own, cookie: `${cookie.split('=')[0]}=${'0'.repeat(64)}` }, 403],
        ['another site’s origin', { ...own, origin: 'http://example.com' }, 403],
        ['a request of another site', { ...own, 'sec-fetch-site': 'cross-site' }, 403],
        ['a plain form post', { host, cookie, 'content-type': 'text/plain' }, 403],
        ['a rebound name', { ...own, host: 'evil.example' }, 421],
      ]
      for (const [name, headers, status] of probes)
        expect((await send(origin, { ...call, headers })).status, name).toBe(status)
      for (const path of [
        '/../package.json',
        '/%2e%2e/package.json',
        '/..%2fpackage.json',
        '/assets/%2e%2e/%2e%2e/main/cli.js',
      ]) {
        expect((await send(origin, { path, headers: own })).status, path).toBe(404)
      }
      expect((await send(origin, { path: '/?token=0', headers: { host } })).status).toBe(403)
      const page = await send(origin, { path: '/', headers: own })
      expect(page.headers['content-security-policy']).toContain("default-src 'none'")
      expect(page.headers['content-security-policy']).toContain("script-src 'self'")
    } finally {
      await stop()
    }
  }))

test('a body that is not JSON, and one that never ends, are refused', () =>
  withTempFolder(async (folder) => {
    const { address, stop } = await startServe(folder)
    try {
      const { origin, cookie } = await visit(address)
      const headers = { host: new URL(origin).host, cookie, origin, 'x-thu-ky': '1' }
      const refused = await send(origin, { method: 'POST', path: '/api/app.status', headers, body: '{' })
      expect([refused.status, JSON.parse(refused.body).error.code]).toEqual([400, 'INVALID_INPUT'])
      const long = await send(origin, {
        method: 'POST',
        path: '/api/source.import',
        headers,
        body: ' '.repeat(98 * 1024 * 1024),
      })
      expect([long.status, JSON.parse(long.body).error.code]).toEqual([413, 'SOURCE_TOO_LARGE'])
      expect((await send(origin, { method: 'POST', path: '/api/app.status', headers, body: '{}' })).status).toBe(200)
    } finally {
      await stop()
    }
  }))

test('a second start on the same folder runs read-only and says who writes', () =>
  withTempFolder(async (folder) => {
    const first = await startServe(folder)
    const second = await startServe(folder)
    try {
      const { origin, cookie } = await visit(second.address)
      const headers = { host: new URL(origin).host, cookie, origin, 'x-thu-ky': '1' }
      const call = async (name: string, body = '{}') =>
        JSON.parse((await send(origin, { method: 'POST', path: `/api/${name}`, headers, body })).body)
      expect((await call('app.status')).value).toMatchObject({
        access: 'read',
        readOnlyReason: expect.stringContaining(String(first.child.pid)),
      })
      expect(await call('meeting.create')).toMatchObject({ ok: false, error: { code: 'STORE_BUSY' } })
      await first.stop()
      expect((await call('app.status')).value).toMatchObject({ access: 'write', readOnlyReason: '' })
    } finally {
      await first.stop()
      await second.stop()
    }
  }))

test('addresses that cannot be read were reported as bugs of the program, even to strangers', () =>
  withTempFolder(async (folder) => {
    const { address, stop } = await startServe(folder)
    try {
      const { origin, cookie } = await visit(address)
      const { host } = new URL(origin)
      const headers = { host, cookie, origin, 'x-thu-ky': '1' }
      expect((await send(origin, { path: '//', headers: { host } })).status).toBe(403)
      expect((await send(origin, { path: '//', headers })).status).toBe(400)
      for (const path of ['/%E0%A4%A', '/%00.js', '/assets'])
        expect((await send(origin, { path, headers })).status, path).toBe(404)
      const call = { method: 'POST', headers, body: '{"fileName":"a.txt","contentBase64":"***"}' }
      expect((await send(origin, { ...call, path: '/api/source.decode' })).status).toBe(400)
      expect((await send(origin, { ...call, path: '/api/__proto__' })).status).toBe(404)
      expect(existsSync(join(folder, 'nhat-ky-loi.log'))).toBe(false)
    } finally {
      await stop()
    }
  }))

test('a page closed in the middle of a save was reported as a bug of the program', () =>
  withTempFolder(async (folder) => {
    const { address, stop } = await startServe(folder)
    try {
      const { origin, cookie } = await visit(address)
      const { host, hostname, port } = new URL(origin)
      const headers = { host, cookie, origin, 'x-thu-ky': '1', 'content-length': '1000' }
      const outgoing = request({ hostname, port, method: 'POST', path: '/api/meeting.create', headers })
      outgoing.on('error', () => undefined)
      outgoing.write('{"title":"')
      await new Promise((resolve) => setTimeout(resolve, 200))
      outgoing.destroy()
      await new Promise((resolve) => setTimeout(resolve, 200))
      const listed = await send(origin, {
        method: 'POST',
        path: '/api/meeting.list',
        headers: { ...headers, 'content-length': '2' },
        body: '{}',
      })
      expect(JSON.parse(listed.body).value.meetings).toEqual([])
      expect(existsSync(join(folder, 'nhat-ky-loi.log'))).toBe(false)
    } finally {
      await stop()
    }
  }))
