import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeContent, paragraphsOf } from './export-content.ts'

/**
 * Time and memory of making a Word file of 1, 20, 100 and 500 pages: our whole path (tree → bytes, fixed) against bare
 * `docx` with the same content, docxtemplater, pandoc and python-docx. Each runs in a process of its own; the time is the
 * best of several runs inside it, for pandoc that of the whole process, since it cannot be asked otherwise.
 * Run: `npm run bench -- export`.
 */
const PAGES = [1, 20, 100, 500]
const RUNS = 7

type Measured = { ms: number; rss: number } | { skipped: string }

const folder = mkdtempSync(join(tmpdir(), 'bench-export-'))

/** One of our own makers, in a fresh process. */
function runNode(tool: string, pages: number): Measured {
  const words = ['--expose-gc', join(import.meta.dirname, 'export-one.ts'), tool, String(pages), String(RUNS)]
  const { stdout, status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Measured
}

/** Debian's own Python has Debian's packages; another one may come first on the path. */
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const has = (words: string[]): boolean => spawnSync(words[0] ?? '', words.slice(1), { stdio: 'ignore' }).status === 0
/** Peak memory of children, in kB as Linux gives it. */
const TIMER =
  'import subprocess,sys,time,resource,json\nb=1e9\nfor i in range(3):\n s=time.time();subprocess.run(sys.argv[1:],check=True);b=min(b,time.time()-s)\nprint(json.dumps({"ms":b*1000,"rss":resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}))'

function runPandoc(pages: number): Measured {
  if (!has(['pandoc', '--version'])) return { skipped: 'pandoc chưa được cài' }
  const path = join(folder, `${pages}.md`)
  writeFileSync(path, paragraphsOf(makeContent(pages)).join('\n\n'))
  const words = ['-c', TIMER, 'pandoc', '-f', 'markdown', '-o', join(folder, 'pandoc.docx'), path]
  return JSON.parse(spawnSync(python, words, { encoding: 'utf8' }).stdout) as Measured
}

const PYTHON_DOCX = `
import docx,json,sys,time,resource
texts=json.load(open(sys.argv[1])); b=1e9
for i in range(3):
  s=time.time(); d=docx.Document()
  for t in texts: d.add_paragraph(t)
  d.save(sys.argv[2]); b=min(b,time.time()-s)
print(json.dumps({"ms":b*1000,"rss":resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))`

function runPythonDocx(pages: number): Measured {
  if (!has([python, '-c', 'import docx'])) return { skipped: 'python3-docx chưa được cài' }
  const path = join(folder, `${pages}.json`)
  writeFileSync(path, JSON.stringify(paragraphsOf(makeContent(pages))))
  const { stdout } = spawnSync(python, ['-c', PYTHON_DOCX, path, join(folder, 'python.docx')], { encoding: 'utf8' })
  return JSON.parse(stdout) as Measured
}

for (const pages of PAGES) {
  const ours = runNode('ours', pages)
  const rows: [string, Measured][] = [
    ['thư ký', ours],
    // The same styles, head, numbering and signatures, without our tree, its fixed times and its fixed order.
    ['docx, as ours', runNode('docx-same', pages)],
    ['docx, text only', runNode('docx', pages)],
    ['docxtemplater', runNode('docxtemplater', pages)],
    ['pandoc', runPandoc(pages)],
    ['python-docx', runPythonDocx(pages)],
  ]
  console.log(`\n${pages} pages`)
  for (const [name, one] of rows) {
    if ('skipped' in one) {
      console.log(`  ${name.padEnd(16)} ${one.skipped}`)
      continue
    }
    const ratio = 'ms' in ours ? `  thư ký = ${(ours.ms / one.ms).toFixed(2)} ×` : ''
    console.log(
      `  ${name.padEnd(16)} ${one.ms.toFixed(0).padStart(6)} ms  ${(one.rss / 1024).toFixed(0).padStart(5)} MB${ratio}`,
    )
  }
}
rmSync(folder, { recursive: true })
