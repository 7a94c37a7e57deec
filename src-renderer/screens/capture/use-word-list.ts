import { useCallback, useMemo } from 'react'
import { chooseOwnBody, type GlossaryEntry } from '#domain/organization.ts'
import { showProblem } from '../../hooks/notices.ts'
import { useCall } from '../../hooks/use-call.ts'
import { useSettings } from '../../hooks/use-settings.ts'
import { client } from '../../shell/client.ts'
import { sentenceOf } from '../../shell/sentence-of.ts'

const NO_ENTRIES: GlossaryEntry[] = []

/** "Nghe → đúng" of the office's own body, and the words that its people know. */
export function useWordList() {
  const settings = useSettings()
  const { value, reload } = useCall('organization.list', {})
  const chosen = settings.value?.defaultOrganizationId ?? null
  const body = value ? chooseOwnBody(value.organizations, chosen) : undefined
  /** On the body as it is stored now: another window may have added to it. Whether that succeeded. */
  const changeList = useCallback(
    async (change: (entries: GlossaryEntry[]) => GlossaryEntry[]) => {
      try {
        const { organizations } = await client('organization.list', {})
        const newest = chooseOwnBody(organizations, chosen)
        if (!newest) return false
        await client('organization.save', { organization: { ...newest, glossary: change(newest.glossary) } })
        reload()
        return true
      } catch (error) {
        showProblem(sentenceOf(error))
        return false
      }
    },
    [chosen, reload],
  )
  const knownWords = settings.value?.knownWords
  const known = useMemo(() => new Set(knownWords?.map((word) => word.toLowerCase())), [knownWords])
  const changeSettings = settings.change
  const changeKnown = useCallback(
    (change: (words: string[]) => string[]) =>
      changeSettings((last) => ({ ...last, knownWords: change(last.knownWords) })),
    [changeSettings],
  )
  return { body, entries: body?.glossary ?? NO_ENTRIES, isLoaded: value !== null, changeList, known, changeKnown }
}

export type WordList = ReturnType<typeof useWordList>
