import './conflict.css'
import { Modal } from '@mantine/core'
import { useEffect, useMemo, useState } from 'react'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { LoadingRows } from '../../parts/loading-rows.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { conflictWords } from '../../text/conflict.ts'
import { frameWords } from '../../text/frame.ts'
import { applyChoices, type ConflictSides, listConflict, type Side } from './conflict-choices.ts'
import { ConflictTable } from './conflict-table.tsx'

/** Both versions side by side, field by field: one's own and the newer one, to choose from each. */
export function ConflictDialog({ session, onClose }: { session: MeetingSession; onClose: () => void }) {
  const [sides, setSides] = useState<ConflictSides | null>(null)
  const [problem, setProblem] = useState('')
  const [turn, setTurn] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` reads both anew
  useEffect(() => {
    let isCurrent = true
    session
      .readConflict()
      .then((found) => isCurrent && setSides(found))
      .catch((error: unknown) => isCurrent && setProblem(sentenceOf(error)))
    return () => {
      isCurrent = false
    }
  }, [session, turn])
  const again = (why: string) => {
    setProblem(why)
    setSides(null)
    setTurn((last) => last + 1)
  }
  return (
    <Modal opened onClose={onClose} title={conflictWords.title} size={1080}>
      {problem && (
        <p className="urgent" role="alert">
          {problem}{' '}
          {!sides && (
            <KeyButton size="compact-sm" onClick={() => again('')}>
              {frameWords.retry}
            </KeyButton>
          )}
        </p>
      )}
      {!sides && !problem && <LoadingRows sentence={frameWords.loading} count={6} />}
      {sides && (
        <Choices sides={sides} session={session} onStale={() => again(conflictWords.changedAgain)} onClose={onClose} />
      )}
    </Modal>
  )
}

type ChoicesProps = { sides: ConflictSides; session: MeetingSession; onStale: () => void; onClose: () => void }

function Choices({ sides, session, onStale, onClose }: ChoicesProps) {
  const rows = useMemo(() => listConflict(sides), [sides])
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map())
  const sideOf = (row: { key: string; preset: Side }): Side => chosen.get(row.key) ?? row.preset
  const choose = (keys: readonly string[], side: Side) =>
    setChosen((last) => new Map([...last, ...keys.map((key) => [key, side] as const)]))
  const keep = async () => {
    const isWritten = await session.resolve(applyChoices(sides, rows, sideOf), sides.mine)
    if (!isWritten) return onStale()
    onClose()
    showDone(conflictWords.done)
  }
  const keys = rows.map((one) => one.key)
  const both = rows.filter((one) => one.isBoth).length
  return (
    <>
      <div className="conflict-head">
        <p className="dim">{rows.length === 0 ? conflictWords.same : conflictWords.intro(rows.length, both)}</p>
        <span className="buttons">
          <KeyButton size="compact-sm" onClick={() => choose(keys, 'mine')}>
            {conflictWords.allMine}
          </KeyButton>
          <KeyButton size="compact-sm" onClick={() => choose(keys, 'theirs')}>
            {conflictWords.allTheirs}
          </KeyButton>
        </span>
      </div>
      <ConflictTable rows={rows} sideOf={sideOf} onChoose={(key, side) => choose([key], side)} />
      <p className="dim">{conflictWords.aside}</p>
      <div className="buttons dialog-buttons">
        <KeyButton onClick={onClose}>{conflictWords.later}</KeyButton>
        <KeyButton variant="filled" onClick={() => void keep()}>
          {conflictWords.keep}
        </KeyButton>
      </div>
    </>
  )
}
