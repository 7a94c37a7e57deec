import { Link } from '@tanstack/react-router'
import type { Id } from '#domain/ids.ts'
import type { Leader } from '#domain/review-leaders.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { approvalWords as words } from '../../text/approval.ts'

type ChooseLeaderProps = { meetingId: Id; leaders: readonly Leader[]; onChoose: (name: string) => void }

/** Who signs is asked each time: nobody's name is taken for granted. */
export function ChooseLeader({ meetingId, leaders, onChoose }: ChooseLeaderProps) {
  return (
    <section className="approval-who" aria-label={words.who}>
      <h2>{words.who}</h2>
      {leaders.length === 0 ? (
        <p>
          {words.whoMissing}{' '}
          <Link to="/meetings/$id/$tab" params={{ id: meetingId, tab: 'people' }} search={{}}>
            {words.toPeople}
          </Link>
        </p>
      ) : (
        <>
          <p>{words.whoHint}</p>
          <div className="approval-names">
            {leaders.map(({ name, posts }) => (
              <KeyButton key={name} size="md" onClick={() => onChoose(name)}>
                {[name, ...posts].join(', ')}
              </KeyButton>
            ))}
          </div>
        </>
      )}
    </section>
  )
}
