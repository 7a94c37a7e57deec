import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const has = (program: string): boolean => spawnSync('which', [program]).status === 0

/** Why no PDF can be made here, or `null` where it can. */
export const missingForPdf = (): string | null => {
  const missing = ['soffice', 'pdftotext', 'pdffonts'].filter((program) => !has(program))
  return missing.length === 0 ? null : `needs ${missing.join(', ')} (LibreOffice Writer, poppler-utils)`
}

/** Runs `look` on the PDFs made of the papers, by name; one LibreOffice with a profile of its own for all of them. */
export async function withPdfs(
  papers: Record<string, Uint8Array>,
  look: (pdfOf: (name: string) => string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  try {
    const paths = Object.entries(papers).map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    })
    look((name) => join(folder, `${name}.pdf`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text of each page, lines as laid out. */
export function readPages(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  return text.split('\f').slice(0, -1)
}

/** Family names of the fonts in the file. */
export function readFonts(pdf: string): string[] {
  const lines = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2)
  const names = lines.map((line) => line.split(/\s+/u)[0] ?? '').filter((name) => name !== '')
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/u, '').replace(/-.*$/u, '')))]
}
