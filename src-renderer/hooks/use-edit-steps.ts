import { AppError } from '#domain/errors.ts'
import type { Meeting } from '#domain/meeting.ts'
import { sentenceOf } from '../shell/sentence-of.ts'
import { historyWords } from '../text/history.ts'
import { describeStep } from './describe-step.ts'
import type { MeetingSession } from './meeting-session.ts'
import { showDone, showProblem } from './notices.ts'
import { isStale } from './session-state.ts'

type Step = 'undo' | 'redo'
/** Shows where something changed; gives the way there where it is not on this screen, `null` where it is. */
export type ShowPlace = (before: Meeting, after: Meeting) => (() => void) | null

/** Undo and redo of an open meeting: says what was done, and shows where. */
export function useEditSteps(session: MeetingSession, showPlace: ShowPlace): (step: Step) => void {
  return (step) => {
    session[step]()
      .then((done) => {
        if (!done) return
        const words = step === 'undo' ? historyWords.undone : historyWords.redone
        const what = done.step ? describeStep(done.step) : ''
        const go = showPlace(done.before, done.after)
        showDone(words(what), go ? { label: historyWords.see, run: go } : undefined)
      })
      .catch((error: unknown) => {
        if (isNothingLeft(error)) showDone(sentenceOf(error))
        else showProblem(isStale(error) ? historyWords.undoStale : sentenceOf(error))
      })
  }
}

const isNothingLeft = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'NOTHING_TO_UNDO' || error.code === 'NOTHING_TO_REDO')
