import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Id } from '#domain/ids.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Settings } from '#domain/settings.ts'
import type { MeetingSession } from '../../hooks/meeting-session.ts'
import { showDone } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useShortcut } from '../../hooks/use-shortcut.ts'
import { editorWords } from '../../text/editor.ts'
import { speechWords } from '../../text/speeches.ts'
import { useMeetingList } from '../meeting-editor/use-meeting-list.ts'
import { useSuggester } from '../meeting-editor/use-suggester.ts'
import { type Found, replaceFound } from './find-in-speeches.ts'
import { speechDesk } from './speech-desk.ts'
import type { SpeechPlace } from './speech-place.ts'
import type { TextSelection } from './text-place.ts'
import { revealFound, useFind } from './use-find.ts'
import { loadSpeechEditor } from './use-speech-editor.ts'

type OpenText = { id: Id; selection: TextSelection | 'start' }

const USUAL_RATE = Settings.parse({}).speakingRate

/** What the tab of the speeches keeps while it is on screen: which text is open, what is folded, what is looked for. */
export function useSpeechesTab(meeting: Meeting, session: MeetingSession) {
  const navigate = useNavigate()
  useEffect(loadSpeechEditor, [])
  const [open, setOpen] = useState<OpenText | null>(null)
  const [isFinding, setFinding] = useState(false)
  const edits = useMeetingList(session, 'speeches', editorWords.speech)
  const find = useFind(meeting.speeches, isFinding)
  const rate = useCall('settings.get', {}).value?.speakingRate ?? USUAL_RATE
  const { id } = meeting
  const desk = useMemo(
    () =>
      speechDesk(session, {
        open: (speechId, selection) => setOpen({ id: speechId, selection }),
        add: (speech, after) => edits.add([speech], after),
        show: (tab) => void navigate({ to: '/meetings/$id/$tab', params: { id, tab } }),
      }),
    [session, edits, navigate, id],
  )
  const openFind = useCallback(() => setFinding(true), [])
  useShortcut(isFinding ? {} : { 'ctrl+f': openFind })
  const closeFind = () => {
    setFinding(false)
    const here = find.found[find.at]
    if (here) setOpen({ id: here.speechId, selection: selectionOf(here) })
  }
  const replace = (found: readonly Found[], by: string) => {
    session.changeApart((now) => ({ ...now, speeches: replaceFound(now.speeches, found, by) }))
    revealFound()
    if (found.length > 1) showDone(speechWords.replaced(found.length, new Set(found.map((one) => one.speechId)).size))
  }
  return {
    open,
    edits,
    desk,
    find,
    rate,
    isFinding,
    openFind,
    closeFind,
    replace,
    ...useFolded(meeting),
    place: usePlace(meeting, session),
  }
}

const selectionOf = ({ row, start, end }: Found): TextSelection => ({
  anchor: { row, offset: start },
  head: { row, offset: end },
})

/** Which speeches show only their first line. */
function useFolded({ speeches }: Meeting) {
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set())
  const fold = useCallback(
    (id: Id) =>
      setFolded((now) => {
        const next = new Set(now)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  const isAllFolded = speeches.length > 0 && speeches.every((one) => folded.has(one.id))
  const foldAll = () => setFolded(new Set(isAllFolded ? [] : speeches.map((one) => one.id)))
  return { folded, fold, foldAll, isAllFolded }
}

function usePlace({ id, heldOn, attendees, agenda }: Meeting, session: MeetingSession): SpeechPlace {
  const suggester = useSuggester(session)
  return useMemo(() => {
    const titles = agenda.map((one) => [one.id, one.title] as const)
    const options = Object.fromEntries([['', speechWords.noAgendaItem] as const, ...titles])
    return { meetingId: id, heldOn, attendees, agenda: options, suggester }
  }, [id, heldOn, attendees, agenda, suggester])
}
