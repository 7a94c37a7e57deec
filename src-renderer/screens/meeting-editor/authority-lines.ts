import { Authority, type AuthorityLine } from '#domain/organization.ts'

/** Lines of authority as they stand above a signature (NĐ 30, Phụ lục I, II.7). */
export const writeAuthority = (lines: readonly AuthorityLine[]): string[] =>
  lines.map(({ authority, of }) => `${authority}. ${of}`)

/** Reads such lines; one that names no authority is left out, since a paper could not print it. */
export function readAuthority(lines: readonly string[]): AuthorityLine[] {
  return lines.flatMap((line) => {
    const [, short = '', of = ''] = /^\s*(\p{L}+)\.?\s+(.+?)\s*$/u.exec(line) ?? []
    const authority = Authority.safeParse(short.toUpperCase())
    return authority.success ? [{ authority: authority.data, of }] : []
  })
}
