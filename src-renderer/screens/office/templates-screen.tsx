import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { Template } from '#contract/paper-shapes.ts'
import { useLibrary } from '../../hooks/library.tsx'
import { showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { Banner } from '../../parts/banner.tsx'
import { classes } from '../../parts/classes.ts'
import { DropZone } from '../../parts/drop-zone.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { FileButton } from '../../parts/file-button.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { client } from '../../shell/client.ts'
import { saveFile } from '../../shell/save-file.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { templateWords } from '../../text/templates.ts'
import { OfficeFrame } from './office-frame.tsx'
import { TagList } from './tag-list.tsx'
import { TemplateView } from './template-view.tsx'
import { useTemplateFiles } from './use-template-files.ts'

const route = getRouteApi('/papers/$part')

const saveStarter = () =>
  client('template.starter', {})
    .then(saveFile)
    .catch((error: unknown) => showProblem(sentenceOf(error)))

/** The office's own Word templates: which there are, what is wrong with one, and filling it. */
export function TemplatesScreen() {
  const { item } = route.useSearch()
  const navigate = useNavigate()
  const { isReadOnly } = useLibrary()
  const { value, problem, reload } = useCall('template.list', {})
  const show = (id: string | undefined) => {
    reload()
    void navigate({ to: '/papers/$part', params: { part: 'templates' }, search: { item: id } })
  }
  const files = useTemplateFiles(show)
  const templates = value?.templates ?? []
  const current = templates.find((one) => one.id === item) ?? templates[0] ?? null
  const isLocked = isReadOnly || files.isBusy
  return (
    <OfficeFrame
      current="templates"
      buttons={
        <>
          <KeyButton onClick={() => void saveStarter()}>{templateWords.starter}</KeyButton>
          <FileButton
            variant="filled"
            label={files.isBusy ? templateWords.adding : templateWords.add}
            accept=".docx"
            isMultiple
            disabled={isLocked}
            onFiles={(chosen) => void files.add(chosen)}
          />
        </>
      }
    >
      {problem && <Banner text={problem} isProblem />}
      <DropZone className="body templates" isDisabled={isLocked} onFiles={(chosen) => void files.add(chosen)}>
        {templates.length > 0 && <TemplateList templates={templates} current={current} />}
        {current && (
          <TemplateView
            key={`${current.id} ${current.addedAt}`}
            template={current}
            isLocked={isLocked}
            found={files.problems[current.id]}
            onReplace={(file) => void files.replace(current, file)}
            onRemove={() => void files.remove(current)}
          />
        )}
        {value && templates.length === 0 && (
          <div className="scroll templates-empty">
            <EmptyState sentence={templateWords.none}>
              <KeyButton onClick={() => void saveStarter()}>{templateWords.starter}</KeyButton>
            </EmptyState>
          </div>
        )}
        {!value && !problem && <EmptyState sentence={frameWords.loading} />}
        <TagList />
      </DropZone>
    </OfficeFrame>
  )
}

function TemplateList({ templates, current }: { templates: Template[]; current: Template | null }) {
  return (
    <nav className="template-list" aria-label={templateWords.list}>
      {templates.map(({ id, name, fileName }) => (
        <Link
          key={id}
          to="/papers/$part"
          params={{ part: 'templates' }}
          search={{ item: id }}
          className={classes(id === current?.id && 'is-here')}
          aria-current={id === current?.id ? 'page' : undefined}
        >
          <span>{name}</span>
          <span className="dim file-name">{fileName}</span>
        </Link>
      ))}
      <p className="dim list-hint">{templateWords.drop}</p>
    </nav>
  )
}
