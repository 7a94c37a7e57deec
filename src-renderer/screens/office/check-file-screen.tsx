import { NativeSelect } from '@mantine/core'
import { Check } from 'lucide-react'
import { useId } from 'react'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { DropZone } from '../../parts/drop-zone.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { iconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { keyOf } from '../../parts/select-field.tsx'
import { officeWords } from '../../text/office.ts'
import { terms } from '../../text/terms.ts'
import { DepartureList } from './departure-list.tsx'
import { OfficeFrame } from './office-frame.tsx'
import { type CheckedFile, useFileCheck } from './use-file-check.ts'
import { writeDepartures } from './write-departures.ts'

/** Lays any Word file beside the rules of layout and lists where it departs from them. */
export function CheckFileScreen() {
  const { checked, isBusy, problem, profileId, check, setProfile } = useFileCheck()
  const open = ([file]: File[]) => file && void check(file)
  return (
    <OfficeFrame
      current="check"
      buttons={
        <>
          <ProfileChoice value={profileId} onChange={setProfile} />
          {checked && checked.report.departures.length > 0 && (
            <KeyButton onClick={() => void copyList(checked)}>{officeWords.copyList}</KeyButton>
          )}
          {checked && (
            <FileButton
              variant="filled"
              label={isBusy ? officeWords.checking : officeWords.checkAgain}
              accept=".docx"
              disabled={isBusy}
              onFiles={open}
            />
          )}
        </>
      }
    >
      {problem && <Banner text={problem} isProblem />}
      <DropZone className="check-file" isDisabled={isBusy} onFiles={open}>
        {checked ? (
          <CheckResult checked={checked} />
        ) : (
          <EmptyState sentence={`${officeWords.checkEmpty} ${officeWords.checkDrop}`}>
            <FileButton
              variant="filled"
              label={isBusy ? officeWords.checking : officeWords.chooseFile}
              accept=".docx"
              disabled={isBusy}
              onFiles={open}
            />
          </EmptyState>
        )}
      </DropZone>
    </OfficeFrame>
  )
}

const copyList = (checked: CheckedFile) =>
  navigator.clipboard.writeText(writeDepartures(checked.name, checked.report)).then(() => showDone(officeWords.copied))

function ProfileChoice({ value, onChange }: { value: string | null; onChange: (id: string | null) => void }) {
  const id = useId()
  const { value: found } = useCall('profile.list', {})
  const profiles = found?.profiles ?? []
  const names = Object.fromEntries(profiles.map((one) => [one.id, one.name]))
  return (
    <span className="header-choice">
      <label htmlFor={id} className="dim">
        {officeWords.profile}
      </label>
      <NativeSelect
        id={id}
        value={value ?? ''}
        data={[
          { value: '', label: officeWords.profileAuto },
          ...profiles.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChange={(event) => onChange(keyOf(names, event.currentTarget.value))}
      />
    </span>
  )
}

function CheckResult({ checked: { name, report } }: { checked: CheckedFile }) {
  const { profile, kind, checkedRules, departures } = report
  const doubts = departures.filter((one) => one.severity === 'doubt').length
  const faults = departures.length - doubts
  const facts = [
    kind === '' ? officeWords.takenForNone : officeWords.takenFor(kindName(kind)),
    officeWords.followed(profile.name),
    officeWords.checkedRules(checkedRules),
  ]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a page longer than the screen must scroll by keys
    <section className="scroll check-result" tabIndex={0} aria-label={officeWords.checkTitle}>
      <div className="check-head" role="status">
        <h2>{name}</h2>
        <p className="dim">{facts.join(' · ')}</p>
        {departures.length === 0 ? (
          <p className="is-complete">
            <Check {...iconLook} className="sign" /> {officeWords.nothingFound}
          </p>
        ) : (
          <p>
            {faults > 0 && <strong className="urgent">{officeWords.departures(faults)}</strong>}
            {faults > 0 && doubts > 0 && ' · '}
            {doubts > 0 && <strong>{officeWords.doubts(doubts)}</strong>}
          </p>
        )}
      </div>
      <DepartureList departures={departures} />
      {profile.notes.length > 0 && (
        <details className="check-notes">
          <summary>{officeWords.unconfirmed}</summary>
          <ul>
            {profile.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const kindName = (kind: string): string => {
  const known = keyOf(terms.documentKind, kind)
  return known ? terms.documentKind[known] : kind
}
