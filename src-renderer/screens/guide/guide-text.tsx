import { lexer, type Token, type Tokens } from 'marked'
import { Fragment, type ReactNode } from 'react'

/** A page of the guide as elements: headings, paragraphs, lists, tables, examples. */
export function GuideText({ text }: { text: string }) {
  return <article className="guide-text">{blocks(lexer(text))}</article>
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
      return <Heading>{words(token.tokens)}</Heading>
    }
    case 'paragraph':
      return <p>{words(token.tokens)}</p>
    case 'code':
      return <pre>{token.text}</pre>
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
      return words(token.tokens ?? [token])
    default:
      return null
  }
}

function GuideTable({ table }: { table: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {table.header.map((cell) => (
            <th key={cell.text} scope="col">
              {words(cell.tokens)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row[0]?.text}>
            {row.map((cell) => (
              <td key={cell.text}>{words(cell.tokens)}</td>
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
      return <code>{token.text}</code>
    default:
      return 'tokens' in token && token.tokens ? words(token.tokens) : 'text' in token ? token.text : null
  }
}
