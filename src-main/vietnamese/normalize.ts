/** Text as it is stored: NFC and LF line ends, nothing else changed. Spans of sources count in this text. */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}
