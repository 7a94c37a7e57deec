import { Parser } from 'htmlparser2'

/** XML that is cut short, crossed or names entities. */
export class BrokenXml extends Error {}

export type XmlEvents = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  close: (name: string) => void
  text?: (text: string) => void
}

const MAX_DEPTH = 100

/**
 * Goes through one part of a package, names without their prefix. Elements that are not closed by their own tag break it:
 * a part cut in the middle must not pass for a shorter list. Entities explode, and no honest sheet names any.
 */
export function walkXml(xml: string, { open, close, text }: XmlEvents): void {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(xml)) throw new BrokenXml()
  const stack: string[] = []
  let count = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        stack.push(name)
        count += 1
        if (stack.length > MAX_DEPTH || (stack.length === 1 && count > 1)) throw new BrokenXml()
        open(localName(name), attributes)
      },
      onclosetag(name, isImplied) {
        // The parser calls the end of `<c/>` implied as well.
        const isOwn = !isImplied || xml.startsWith('/>', parser.endIndex - 1)
        if (stack.pop() !== name || !isOwn) throw new BrokenXml()
        close(localName(name))
      },
      ...(text && { ontext: text }),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  if (count === 0 || stack.length > 0) throw new BrokenXml()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)
