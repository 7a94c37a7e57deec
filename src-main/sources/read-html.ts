import { Parser } from 'htmlparser2'
import { countLeftOut, listChanges, type ReadFile } from './decoded-file.ts'
import { PageWriter } from './page-writer.ts'
import { stripTags } from './strip-tags.ts'

/** Written pages are some forty levels deep. The parser searches its open tags for each one, so a hostile page never ends. */
const MAX_DEPTH = 3000
class TooDeep extends Error {}

/** A web page as its words: title, headings, paragraphs, lists, tables row by row, captions; no scripts, menus, comments. */
export function readHtml(shown: string): ReadFile {
  const writer = new PageWriter()
  try {
    parsePage(shown, writer)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
    return { text: stripTags(shown), changes: listChanges([{ kind: 'markup', count: 1 }]) }
  }
  const { text, isPart } = writer.finish()
  return {
    text,
    changes: [
      ...listChanges([
        { kind: 'markup', count: writer.tags },
        { kind: 'tables', count: writer.tables },
      ]),
      ...countLeftOut({
        page: writer.skipped + (isPart ? 1 : 0),
        pictures: writer.pictures,
        comments: writer.comments,
      }),
    ],
  }
}

function parsePage(shown: string, writer: PageWriter): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > MAX_DEPTH) throw new TooDeep()
        writer.open(name, attributes)
      },
      onclosetag(name) {
        depth--
        writer.close(name)
      },
      ontext: (text) => writer.write(text),
      oncomment: (data) => writer.noteComment(data),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(shown)
  parser.end()
}

/** The encoding a page names for itself, as its bytes show it. */
export function charsetOf(start: string): string {
  return /<meta\s[^<>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,40})/iu.exec(start.slice(0, 8192))?.[1]?.toLowerCase() ?? ''
}
