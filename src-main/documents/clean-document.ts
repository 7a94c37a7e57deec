/**
 * Every string of a tree in NFC, on one line and without characters that XML does not know (lone surrogates, U+FFFE,
 * control characters): a paper is built from typed and pasted text, and one such character spoils the whole file.
 */
export function cleanDocument<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T
  if (Array.isArray(value)) return value.map((item) => cleanDocument(item)) as T
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanDocument(item)])) as T
  }
  return value
}

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\r\v\f\u2028\u2029]+/gu, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff\ufeff\u200b\u00ad]/gu, '')
}
