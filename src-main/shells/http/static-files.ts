import { readFile, realpath } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, sep } from 'node:path'

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
}

/** Scripts from ourselves only; Mantine and TipTap write style elements, hence 'unsafe-inline' for styles alone. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Reads a file of the built page, or `null` if the path names none or leaves the folder (links included). */
export async function readPageFile(
  folder: string,
  path: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | null> {
  try {
    const name = path === '/' ? 'index.html' : decodeURIComponent(path.slice(1))
    const mediaType = MEDIA_TYPES[extname(name)]
    if (mediaType === undefined || name.includes('\0')) return null
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, name))])
    return file.startsWith(root + sep) ? { bytes: await readFile(file), mediaType } : null
  } catch {
    // Missing, a folder, unreadable, wrongly escaped: for a browser that is all the same, 404.
    return null
  }
}

export async function sendPageFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = await readPageFile(folder, path)
  if (file === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': file.mediaType,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
  response.end(file.bytes)
}
