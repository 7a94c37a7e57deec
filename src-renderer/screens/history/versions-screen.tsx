import { getRouteApi, useNavigate } from '@tanstack/react-router'
import type { Version } from '#contract/shapes.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showDone, showProblem } from '../../hooks/notices.ts'
import { Banner } from '../../parts/banner.tsx'
import { writeMoment } from '../../parts/date-text.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { historyWords } from '../../text/history.ts'
import { VersionBrowser } from './version-browser.tsx'

const route = getRouteApi('/versions/$id')

/** The versions of a meeting that cannot be opened itself: its file is damaged, or has left the folder. */
export function VersionsScreen() {
  const { id } = route.useParams()
  const { version: chosen } = route.useSearch()
  const { list, isReadOnly, reload } = useLibrary()
  const navigate = useNavigate()
  const damaged = list?.damaged.find((one) => one.id === id)
  const title = list?.missing.find((one) => one.id === id)?.title || id
  const restore = async ({ name, savedAt }: Version) => {
    try {
      await client('version.restore', { meetingId: id, name })
      reload()
      showDone(historyWords.restored(writeMoment(savedAt)))
      await navigate({ to: '/meetings/$id/$tab', params: { id, tab: 'info' } })
    } catch (error) {
      showProblem(sentenceOf(error))
    }
  }
  return (
    <>
      <header className="header">
        <title>{frameWords.windowTitle(historyWords.title)}</title>
        <h1>{historyWords.screenTitle(title)}</h1>
      </header>
      {damaged && <Banner text={damaged.message} isProblem />}
      <VersionBrowser
        meetingId={id}
        currentRevision={null}
        isReadOnly={isReadOnly}
        onRestore={restore}
        chosen={chosen}
        onChoose={(version) =>
          void navigate({ to: '/versions/$id', params: { id }, search: { version }, replace: true })
        }
      />
    </>
  )
}
