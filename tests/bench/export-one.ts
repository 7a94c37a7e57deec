import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import type { OfficialDocument } from '#documents/official-document.ts'
import { makeWordDocument } from '#word/make-word-document.ts'
import { writeDocx } from '#word/write-docx.ts'
import { makeContent, paragraphsOf } from './export-content.ts'

/** One tool, one length, in this process: prints the best time and the peak memory as JSON. */
type Make = (content: OfficialDocument) => Promise<Uint8Array>

const paragraph = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { after: 120, line: 276 },
    children: [new TextRun({ text, font: 'Times New Roman', size: 28 })],
  })

const bareDocx: Make = async (content) => {
  const document = new Document({ sections: [{ children: paragraphsOf(content).map(paragraph) }] })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const sameDocx: Make = async (content) => new Uint8Array(await Packer.toArrayBuffer(makeWordDocument(content)))

async function makeTemplate(): Promise<Uint8Array> {
  const children = ['{#lines}', '{text}', '{/lines}'].map(paragraph)
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })))
}

const template = await makeTemplate()
const fillTemplate: Make = async (content) => {
  const filled = new Docxtemplater(new PizZip(template), { paragraphLoop: true })
  filled.render({ lines: paragraphsOf(content).map((text) => ({ text })) })
  return filled.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}

const tools: Record<string, Make> = {
  ours: (content) => writeDocx(content),
  docx: bareDocx,
  'docx-same': sameDocx,
  docxtemplater: fillTemplate,
}

const [tool = '', pages = '1', runs = '5'] = process.argv.slice(2)
const content = makeContent(Number(pages))
let best = Number.POSITIVE_INFINITY
for (let run = 0; run < Number(runs); run++) {
  const start = performance.now()
  await tools[tool]?.(content)
  best = Math.min(best, performance.now() - start)
}
console.log(JSON.stringify({ ms: best, rss: process.resourceUsage().maxRSS }))
