import { useMemo } from 'react'
import { showUndo } from '../../hooks/notices.ts'
import { useStoredText } from '../../hooks/use-stored-text.ts'
import { frameWords } from '../../text/frame.ts'
import { spellingWords } from '../../text/spelling.ts'
import type { WordList } from './use-word-list.ts'

/** Words that are not to be marked: in this text, or ever. */
export function usePassedWords({ known, changeKnown }: Pick<WordList, 'known' | 'changeKnown'>) {
  const [skipped, setSkipped] = useStoredText('thu-ky.import.skipped')
  const passed = useMemo(() => new Set([...known, ...skipped.split('\n')]), [known, skipped])
  const skip = (word: string) => {
    setSkipped(skipped === '' ? word.toLowerCase() : `${skipped}\n${word.toLowerCase()}`)
    showUndo(spellingWords.skipped(word), frameWords.undo, () => setSkipped(skipped))
  }
  const know = async (word: string) => {
    const small = word.toLowerCase()
    const isDone = await changeKnown((words) => (words.includes(small) ? words : [...words, small]))
    const takeOut = () => void changeKnown((words) => words.filter((one) => one !== small))
    if (isDone) showUndo(spellingWords.known(word), frameWords.undo, takeOut)
  }
  return { passed, skip, know, forget: () => setSkipped('') }
}
