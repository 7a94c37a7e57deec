/** Parted by semicolons with a byte-order mark: so Excel opens it with a Vietnamese locale, marks and all. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(writeCell).join(';')).join('\r\n')}\r\n`
}

/** A text that a sheet would take for a formula is kept a text. */
function writeCell(text: string): string {
  const plain = /^(?:[=@\t]|[+-](?![\d\s().-]*$))/u.test(text) ? `'${text}` : text
  return /[";\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
