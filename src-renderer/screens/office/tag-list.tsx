import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { TemplateTag } from '#contract/paper-shapes.ts'
import { fold } from '#vietnamese/fold.ts'
import { useCall } from '../../hooks/use-call.ts'
import { templateWords } from '../../text/templates.ts'
import { copyTag } from './copy-tag.ts'
import { writeTag } from './write-tag.ts'

/** Every placeholder a template may use, found by name, meaning or example; a click copies it. */
export function TagList() {
  const { value, problem } = useCall('template.tags', {})
  const [typed, setTyped] = useState('')
  const all = value?.tags ?? []
  const wanted = fold(typed).split(/\s+/)
  const shown = all.filter((tag) => {
    const text = fold(`${tag.name} ${tag.meaning} ${tag.example} ${tag.inside}`)
    return wanted.every((word) => text.includes(word))
  })
  const groups = [...Map.groupBy(shown, (tag) => tag.inside)]
  return (
    <aside className="side tag-side" aria-label={templateWords.tagsPart}>
      <h2>{templateWords.tagsPart}</h2>
      <TextInput
        aria-label={templateWords.searchTags}
        placeholder={templateWords.searchTags}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {problem && <p role="alert">{problem}</p>}
      {value && (
        <p className="dim" role="status">
          {shown.length === 0 ? templateWords.noTags : templateWords.tagCount(shown.length, all.length)}
        </p>
      )}
      {groups.map(([inside, tags]) => (
        <TagGroup key={inside} inside={inside} tags={tags} loop={all.find((one) => one.name === inside)} />
      ))}
    </aside>
  )
}

/** How a loop is written stands above already. */
const hasExample = ({ example }: TemplateTag): boolean => example !== '' && !example.startsWith('{')

type TagGroupProps = { inside: string; tags: TemplateTag[]; loop: TemplateTag | undefined }

function TagGroup({ inside, tags, loop }: TagGroupProps) {
  const title = inside === '' ? templateWords.topLevel : templateWords.inLoop(loop ? writeTag(loop) : inside)
  return (
    <section className="tag-group">
      <h3>{title}</h3>
      <ul>
        {tags.map((tag) => (
          <li key={tag.name}>
            <button
              type="button"
              className="tag-row"
              title={templateWords.copyTag(writeTag(tag))}
              onClick={() => void copyTag(writeTag(tag))}
            >
              <code className="tag">{writeTag(tag)}</code>
              <span>
                {tag.meaning}
                {hasExample(tag) && <span className="dim"> · {templateWords.example(tag.example)}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
