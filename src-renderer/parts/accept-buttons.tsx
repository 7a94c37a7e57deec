import { KeyButton } from './key-button.tsx'
import { writeCount } from './number-text.ts'

type AcceptButtonsProps = {
  words: { acceptAll: (count: string) => string; accept: (count: string) => string }
  isBusy: boolean
  total: number
  chosen: number
  /** Whether all that can be taken is chosen already. */
  isAllChosen: boolean
  onAll: () => void
  onChosen: () => void
}

/** Takes all that a file brought back, or what was chosen of it. */
export function AcceptButtons({ words, isBusy, total, chosen, isAllChosen, onAll, onChosen }: AcceptButtonsProps) {
  return (
    <>
      <KeyButton disabled={isBusy || isAllChosen} onClick={onAll}>
        {words.acceptAll(writeCount(total))}
      </KeyButton>
      <KeyButton variant="filled" keyName="Ctrl Enter" disabled={isBusy || chosen === 0} onClick={onChosen}>
        {words.accept(writeCount(chosen))}
      </KeyButton>
    </>
  )
}
