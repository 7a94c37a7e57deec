import { TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { DirectiveView } from '#domain/settings.ts'
import { showUndo } from '../../hooks/notices.ts'
import { useSettings } from '../../hooks/use-settings.ts'
import { classes } from '../../parts/classes.ts'
import { smallIconLook } from '../../parts/icon-look.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { newId } from '../../shell/new-id.ts'
import { directivesWords as words } from '../../text/directives.ts'
import { frameWords } from '../../text/frame.ts'
import { readNarrowing, writeNarrowing } from './register-place.ts'
import type { RegisterPlace } from './use-register-place.ts'

/** Filters kept under a name, in the settings of the data folder. */
export function SavedViews({ place, isNarrowed }: { place: RegisterPlace; isNarrowed: boolean }) {
  const { value, change } = useSettings()
  const [name, setName] = useState<string | null>(null)
  const views = value?.directiveViews ?? []
  const now = writeNarrowing(place.narrowing) ?? ''
  const put = (next: (views: DirectiveView[]) => DirectiveView[]) =>
    change((settings) => ({ ...settings, directiveViews: next(settings.directiveViews) }))
  const save = () => {
    const title = (name ?? '').trim()
    if (title === '') return
    const made = { id: newId(), name: title, filter: now }
    void put((last) => [...last.filter((one) => one.name !== title), made])
    setName(null)
  }
  const drop = (view: DirectiveView) => {
    const at = views.indexOf(view)
    void put((last) => last.filter((one) => one.id !== view.id)).then((isDone) => {
      if (!isDone) return
      showUndo(words.viewDropped(view.name), frameWords.undo, () => void put((last) => last.toSpliced(at, 0, view)))
    })
  }
  return (
    <>
      {views.map((view) => (
        <span key={view.id} className={classes('list-chip', view.filter === now && 'is-on')}>
          <button
            type="button"
            className="view-button"
            aria-pressed={view.filter === now}
            onClick={() => place.replace(readNarrowing(view.filter))}
          >
            <span className="ellipsis">{view.name}</span>
          </button>
          <button
            type="button"
            className="chip-cross"
            aria-label={words.dropView(view.name)}
            onClick={() => drop(view)}
          >
            <X {...smallIconLook} />
          </button>
        </span>
      ))}
      {name !== null ? (
        <form
          className="view-form"
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <TextInput
            size="xs"
            autoFocus
            aria-label={words.viewName}
            placeholder={words.viewName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && setName(null)}
          />
          <KeyButton size="compact-xs" type="submit" disabled={name.trim() === ''}>
            {words.save}
          </KeyButton>
        </form>
      ) : (
        isNarrowed && (
          <button type="button" className="list-chip" onClick={() => setName('')}>
            {words.saveView}
          </button>
        )
      )}
    </>
  )
}
