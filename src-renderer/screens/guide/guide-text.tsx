import { lexer, type Token, type Tokens } from 'marked'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import { Snippet } from '../../parts/snippet.tsx'
import { findWords } from './find-in-guide.ts'
import { GuideLink } from './guide-link.tsx'
import { pictureAddress } from './guide-pictures.ts'
import { headingId, plainText } from './guide-sections.ts'
import { isKeyText } from './is-key-text.ts'

const FoundWords = createContext<readonly string[]>([])

/** A page of the guide as elements: headings, paragraphs, lists, tables, pictures, links; the words looked for marked. */
export function GuideText({ text, found }: { text: string; found: readonly string[] }) {
  return (
    <FoundWords value={found}>
      <article className="guide-text">{blocks(lexer(text))}</article>
    </FoundWords>
  )
}

/** The text never changes while it is shown, so a place is name enough. */
const each = <T,>(list: readonly T[], draw: (one: T) => ReactNode): ReactNode[] =>
  // biome-ignore lint/suspicious/noArrayIndexKey: tokens have no id
  list.map((one, at) => <Fragment key={at}>{draw(one)}</Fragment>)

const blocks = (tokens: readonly Token[]): ReactNode[] => each(tokens, block)
const words = (tokens: readonly Token[] = []): ReactNode[] => each(tokens, word)

function block(token: Token): ReactNode {
  switch (token.type) {
    case 'heading': {
      const Heading = (['h1', 'h2', 'h3'] as const)[token.depth - 1] ?? 'h3'
      return <Heading id={headingId(plainText([token]))}>{words(token.tokens)}</Heading>
    }
    case 'paragraph': {
      const picture = token.tokens?.length === 1 && token.tokens[0]?.type === 'image' ? token.tokens[0] : null
      return picture ? <GuidePicture picture={picture as Tokens.Image} /> : <p>{words(token.tokens)}</p>
    }
    case 'blockquote':
      return <blockquote>{blocks(token.tokens ?? [])}</blockquote>
    case 'code':
      return (
        <pre>
          <Words text={token.text} />
        </pre>
      )
    case 'list': {
      const List = token.ordered ? 'ol' : 'ul'
      return (
        <List>
          {each((token as Tokens.List).items, (item) => (
            <li>{blocks(item.tokens)}</li>
          ))}
        </List>
      )
    }
    case 'table':
      return <GuideTable table={token as Tokens.Table} />
    case 'text':
      return token.tokens ? words(token.tokens) : <Words text={token.text} />
    default:
      return null
  }
}

function GuidePicture({ picture }: { picture: Tokens.Image }) {
  return (
    <figure>
      <img src={pictureAddress(picture.href)} alt="" />
      <figcaption>
        <Words text={picture.text} />
      </figcaption>
    </figure>
  )
}

function GuideTable({ table }: { table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {each(table.header, (cell) => (
            <th scope="col">{words(cell.tokens)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {each(table.rows, (row) => (
          <tr>
            {each(row, (cell) => (
              <td>{words(cell.tokens)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function word(token: Token): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{words(token.tokens)}</strong>
    case 'em':
      return <em>{words(token.tokens)}</em>
    case 'codespan':
      return isKeyText(token.text) ? <Keys text={token.text} /> : <CodeWords text={token.text} />
    case 'link':
      return <GuideLink href={token.href}>{words(token.tokens)}</GuideLink>
    case 'text':
    case 'escape':
      return <Words text={token.text} />
    default:
      return null
  }
}

/** Keys as they stand on the keyboard. */
const Keys = ({ text }: { text: string }) => (
  <span className="key-caps">
    {text.split('+').map((part) => (
      <kbd key={part} className="key">
        {part}
      </kbd>
    ))}
  </span>
)

const CodeWords = ({ text }: { text: string }) => (
  <code>
    <Words text={text} />
  </code>
)

/** Text with the words that were looked for marked. */
function Words({ text }: { text: string }) {
  return <Snippet text={text} ranges={findWords(text, useContext(FoundWords))} />
}
