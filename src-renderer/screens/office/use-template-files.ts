import { useState } from 'react'
import type { Template, TemplateProblem } from '#contract/paper-shapes.ts'
import { showDone, showProblem, showUndo } from '../../hooks/notices.ts'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { frameWords } from '../../text/frame.ts'
import { templateWords } from '../../text/templates.ts'

/** The name a template is listed under: its file's, without the ending. */
const nameOf = (fileName: string): string => fileName.replace(/\.docx$/i, '').slice(0, 200)

const isWord = (file: File): boolean => /\.docx$/i.test(file.name)

/** Adding, replacing and removing templates; `onChange` is told which one to show then. */
export function useTemplateFiles(onChange: (templateId: string | undefined) => void) {
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<Record<string, TemplateProblem[]>>({})
  const run = async (task: () => Promise<void>) => {
    setBusy(true)
    await task().catch((error: unknown) => showProblem(sentenceOf(error)))
    setBusy(false)
  }
  const put = async (file: File, old?: Template) => {
    const name = old?.name ?? nameOf(file.name)
    const { template, problems: found } = await client('template.add', {
      fileName: file.name,
      name,
      contentBase64: await readBytes(file),
      templateId: old?.id ?? '',
    })
    setProblems((last) => ({ ...last, [template.id]: found }))
    onChange(template.id)
    showDone(old ? templateWords.replaced(name) : templateWords.added(name))
  }
  const add = (files: readonly File[]) => {
    const others = files.filter((file) => !isWord(file))
    if (others.length > 0) showProblem(templateWords.notWord(others.map((file) => file.name).join(', ')))
    return run(async () => {
      for (const file of files.filter(isWord)) await put(file)
    })
  }
  // The file is read before it goes: the way back adds it again.
  const remove = (template: Template) =>
    run(async () => {
      const { fileName, contentBase64 } = await client('template.get', { templateId: template.id })
      await client('template.remove', { templateId: template.id })
      onChange(undefined)
      showUndo(templateWords.removed(template.name), frameWords.undo, () => {
        const { name } = template
        void run(async () => onChange((await client('template.add', { fileName, name, contentBase64 })).template.id))
      })
    })
  const replace = (template: Template, file: File) => (isWord(file) ? run(() => put(file, template)) : add([file]))
  return { isBusy, problems, add, replace, remove }
}
