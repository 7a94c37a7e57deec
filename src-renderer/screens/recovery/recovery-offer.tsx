import './recovery.css'
import { Modal } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { draftStore } from '../../hooks/draft-store.ts'
import { findLostText, type LostText, restoreLostText } from '../../hooks/lost-drafts.ts'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { recoveryWords } from '../../text/recovery.ts'
import { placeOf } from '../documents/place-of-field.ts'
import { useMeetingPlace } from '../frame/use-open-meetings.ts'
import { LostRow } from './lost-row.tsx'

/**
 * What earlier sessions had not saved, offered at the first start, on whatever screen, however fresh it is. Putting it
 * off loses nothing: a line stays on every screen until each text has been taken back or given up.
 */
export function RecoveryOffer() {
  const [lost, setLost] = useState<LostText[]>([])
  const [isOpen, setOpen] = useState(true)
  const navigate = useNavigate()
  const { id } = useMeetingPlace()
  const { into } = useSearch({ strict: false })
  const [atStart] = useState(id ?? into ?? null)
  useEffect(() => {
    findLostText(atStart)
      .then(setLost)
      .catch((error: unknown) => showProblem(sentenceOf(error)))
  }, [atStart])
  const takeOut = (one: LostText) => setLost((all) => all.filter((other) => other !== one))
  const restore = async (one: LostText) => {
    await restoreLostText(one)
    takeOut(one)
    setOpen(false)
    const tab = placeOf(one.changes[0]?.part ?? '')
    await navigate({ to: '/meetings/$id/$tab', params: { id: one.kept.id, tab } })
  }
  const drop = async (one: LostText) => {
    await draftStore.drop(one.kept)
    takeOut(one)
    showDone(recoveryWords.dropped)
  }
  if (lost.length === 0) return null
  return (
    <>
      <Banner text={recoveryWords.laterBanner(lost.length)}>
        <KeyButton onClick={() => setOpen(true)}>{recoveryWords.open}</KeyButton>
      </Banner>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={recoveryWords.title} size={760}>
        <p className="dialog-intro">{recoveryWords.intro}</p>
        <ul className="lost-list">
          {lost.map((one, at) => (
            <LostRow
              key={`${one.kept.id}.${one.kept.tab}`}
              lost={one}
              isFirst={at === 0}
              onRestore={() => void restore(one)}
              onDrop={() => void drop(one)}
            />
          ))}
        </ul>
        <div className="buttons dialog-buttons">
          <KeyButton onClick={() => setOpen(false)}>{recoveryWords.later}</KeyButton>
        </div>
      </Modal>
    </>
  )
}
