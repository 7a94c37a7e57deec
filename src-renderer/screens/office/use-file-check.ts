import { useRef, useState } from 'react'
import type { ConformanceReport } from '#contract/paper-shapes.ts'
import { client } from '../../shell/client.ts'
import { readBytes } from '../../shell/read-bytes.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'
import { officeWords } from '../../text/office.ts'

export type CheckedFile = { name: string; report: ConformanceReport }

type WordFile = { fileName: string; contentBase64: string }

/** A Word file laid beside the rules; another profile checks the same file again. */
export function useFileCheck() {
  const [checked, setChecked] = useState<CheckedFile | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [profileId, setProfileId] = useState<string | null>(null)
  const file = useRef<WordFile | null>(null)
  const run = async (ask: () => Promise<WordFile>, profile: string | null) => {
    setBusy(true)
    setProblem('')
    try {
      const asked = await ask()
      const report = await client('document.checkFile', { ...asked, profileId: profile ?? undefined })
      file.current = asked
      setChecked({ name: asked.fileName, report })
    } catch (error) {
      setProblem(sentenceOf(error))
    } finally {
      setBusy(false)
    }
  }
  const check = async (chosen: File) => {
    if (!/\.docx$/i.test(chosen.name)) setProblem(officeWords.notWord(chosen.name))
    else await run(async () => ({ fileName: chosen.name, contentBase64: await readBytes(chosen) }), profileId)
  }
  const setProfile = (id: string | null) => {
    setProfileId(id)
    const last = file.current
    if (last) void run(async () => last, id)
  }
  return { checked, problem, isBusy, profileId, check, setProfile }
}
