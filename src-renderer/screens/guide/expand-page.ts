import { type ErrorCode, refusalSentences } from '#domain/errors.ts'
import { keyParts } from '../../parts/key-text.ts'
import { guideWords } from '../../text/guide.ts'
import { type KeyEntry, type KeyScope, keyScopes, keys, keyWords, tabKeys } from '../../text/keys.ts'
import { reviewWords } from '../../text/review.ts'

/**
 * A page as it is read: what the program itself says is put in, never copied. `{{refusal CODE}}` becomes the sentence of a
 * refusal, `{{keys}}` the tables of all keys.
 */
export const expandPage = (text: string): string =>
  text
    .replace(/\{\{refusal (\w+)\}\}/g, (whole, code: string) => (isErrorCode(code) ? quoteRefusal(code) : whole))
    .replace('{{keys}}', listKeys)

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(refusalSentences, code)

/** The places that a refusal fills in stand open: the page speaks of no file in particular. */
const quoteRefusal = (code: ErrorCode): string => `> ${refusalSentences[code].replace(/ ?\{\w+\} ?/g, blankOf)}`

const blankOf = (place: string): string => `${place.startsWith(' ') ? ' ' : ''}…${place.endsWith(' ') ? ' ' : ''}`

const all: readonly KeyEntry[] = Object.values(keys)
const isTabKey = (one: KeyEntry): boolean => tabKeys.some(({ key }) => key === one.key)

function listKeys(): string {
  const scopes = (Object.keys(keyScopes) as KeyScope[]).map((scope) => {
    const rows = all.filter((one) => one.scope === scope && !isTabKey(one))
    const lines = rows.map(({ key, what }) => [keyParts(key).join('+'), what] as const)
    const tabs = scope === 'window' ? [['Alt+1…9', keyWords.tabRow] as const] : []
    return keySection(keyScopes[scope], [...lines, ...tabs])
  })
  const review = Object.values(reviewWords.keys)
    .flat()
    .map(([key, what]) => [key.replace(/^(Ctrl|Shift) (?=\S+$)/, '$1+'), what] as const)
  return [...scopes, keySection(keyWords.review, review)].join('\n\n')
}

function keySection(title: string, rows: readonly (readonly [string, string])[]): string {
  const { key, what } = guideWords.keyHeads
  return [`## ${title}`, '', `| ${key} | ${what} |`, '|---|---|', ...rows.map(([a, b]) => `| \`${a}\` | ${b} |`)].join(
    '\n',
  )
}
