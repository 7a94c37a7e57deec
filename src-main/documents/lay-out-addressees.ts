import { textWidthOf } from './lay-out-head.ts'
import { measureText } from './measure-text.ts'
import type { Sheet } from './official-document.ts'

/** Millimetres from the left edge of the text: of the label, and of the dashes under its colon. */
type AddresseeLayout = { label: number; dash: number }

/** Where `Kính gửi:` stands over several names: in the middle by the longest line, the dashes under the colon (II.9d). */
export function layOutAddressees(label: string, lines: readonly string[], sheet: Sheet): AddresseeLayout {
  const { sizes, body: text } = sheet.profile
  const { body } = sizes[sheet.sizeTier]
  const word = measureText(label.replace(/:$/u, ''), body, 'regular')
  const longest = Math.max(...lines.map((line) => measureText(line, body, 'regular')))
  const left = Math.max(text.firstLineIndent, (textWidthOf(sheet) - word - longest) / 2)
  return { label: left, dash: left + word }
}
