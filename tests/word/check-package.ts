import { expect } from '@playwright/test'

/** What a word processor trips over and the schema's validator lets pass. */
export function expectSoundPackage(parts: Record<string, string>): void {
  const edges = Object.entries(parts).filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/u.test(name))
  const known = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id))
  // Built into every word processor; the library bases its own character styles on it without defining it.
  known.add('DefaultParagraphFont')
  const based = [...(parts['word/styles.xml'] ?? '').matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/gu)]
  expect(based.map(([, id]) => id).filter((id) => !known.has(id))).toEqual([])
  for (const [name, xml] of edges) {
    const used = [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu)].map(([, id]) => id)
    expect(
      used.filter((id) => !known.has(id)),
      name,
    ).toEqual([])
    expect(xml, `${name}: a cell ends in a paragraph`).not.toMatch(/<\/w:tbl><\/w:tc>|<\/w:tcPr><\/w:tc>|<w:tc\/>/u)
    expect(xml, `${name}: a part ends in a paragraph`).not.toMatch(/<\/w:tbl><(?:\/w:(?:hdr|ftr|body)|w:sectPr)[ >]?/u)
    expect(xml, `${name}: two tables run together`).not.toContain('</w:tbl><w:tbl>')
    expectGrids(xml, name)
  }
  const numbering = parts['word/numbering.xml'] ?? ''
  const numbers = new Set([...numbering.matchAll(/<w:num w:numId="(\d+)"/gu)].map(([, id]) => id))
  const listed = [...(parts['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/gu)].map(([, id]) => id)
  expect(listed.filter((id) => !numbers.has(id))).toEqual([])
  const drawings = [...(parts['word/document.xml'] ?? '').matchAll(/<wp:docPr id="(\d+)"/gu)].map(([, id]) => id)
  expect(new Set(drawings).size).toBe(drawings.length)
}

/** Each table has rows, and each row's spans and widths fill the grid; inner tables first. */
function expectGrids(xml: string, name: string): void {
  let rest = xml
  for (;;) {
    const end = rest.indexOf('</w:tbl>')
    if (end < 0) return
    const start = rest.lastIndexOf('<w:tbl>', end)
    const table = rest.slice(start, end)
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width))
    const rows = table.split(/<w:tr[ >]/u).slice(1)
    expect(rows.length, `${name}: a table without rows`).toBeGreaterThan(0)
    for (const row of rows) {
      const cells = row.split(/<w:tc>/u).slice(1)
      const spans = cells.map((cell) => Number(/<w:gridSpan w:val="(\d+)"/u.exec(cell)?.[1] ?? 1))
      const widths = cells.map((cell) => Number(/<w:tcW [^>]*w:w="(\d+)"/u.exec(cell)?.[1] ?? 0))
      expect(
        spans.reduce((sum, one) => sum + one, 0),
        name,
      ).toBe(grid.length)
      expect(
        widths.reduce((sum, one) => sum + one, 0),
        name,
      ).toBe(grid.reduce((sum, one) => sum + one, 0))
    }
    rest = rest.slice(0, start) + rest.slice(end + '</w:tbl>'.length)
  }
}
