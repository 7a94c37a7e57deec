import { Link } from '@tanstack/react-router'
import type { Origin, SourceSpan } from '#domain/evidence.ts'
import type { Id } from '#domain/ids.ts'
import { editorWords } from '../../text/editor.ts'
import { terms } from '../../text/terms.ts'

type Evidence = { origin: Origin; source: SourceSpan | null }
type OriginMarkProps = Evidence & { meetingId: Id; at: Id }

/** Whether a value came from a source. */
export const hasOrigin = ({ origin, source }: Evidence): boolean => origin !== 'typed' && source !== null

/** A small mark on a value that came from a source, leading to its passage. Nothing on what was typed. */
export function OriginMark({ meetingId, at, origin, source }: OriginMarkProps) {
  if (origin === 'typed' || source === null) return null
  return (
    <Link
      to="/review/$id"
      params={{ id: meetingId }}
      search={{ at }}
      className={`origin is-${origin}`}
      title={editorWords.fromSource(terms.origin[origin])}
    >
      {editorWords.seeSource}
    </Link>
  )
}
