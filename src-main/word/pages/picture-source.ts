import type { WordPackage } from '#word/package/open-package.ts'

/** Bytes per step: `String.fromCharCode` takes its characters as arguments and engines limit those. */
const CHUNK = 0x8000
const mediaTypes: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' }

/** Pictures of a package as addresses that hold them; empty for what is none. */
export function makePictureSource(file: WordPackage): (part: string) => string {
  const known = new Map<string, string>()
  return (part) => {
    const source = known.get(part) ?? readSource(file, part)
    known.set(part, source)
    return source
  }
}

function readSource(file: WordPackage, part: string): string {
  const mediaType = mediaTypes[part.slice(part.lastIndexOf('.') + 1).toLowerCase()]
  if (mediaType === undefined || !file.names.includes(part)) return ''
  const bytes = file.bytes[part] ?? new Uint8Array()
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return `data:${mediaType};base64,${btoa(binary)}`
}
