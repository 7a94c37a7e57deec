import type { Speech } from '#domain/speech.ts'
import { speechWords } from '../../text/speeches.ts'
import { countSpeech, minutesOf } from './speech-length.ts'

/** `480 tiếng · khoảng 3,5 phút`, and whether that is longer than was planned. */
export function SpeechLengthLine({ speech, rate }: { speech: Speech; rate: number }) {
  const count = countSpeech(speech)
  if (count === 0) return null
  const minutes = minutesOf(count, rate)
  const target = speech.targetMinutes
  return (
    <span className="speech-length">
      {speechWords.syllables(count)} · {speechWords.minutes(minutes.toLocaleString('vi-VN'))}
      {target !== null && minutes > target && <strong> · {speechWords.overTarget(target)}</strong>}
    </span>
  )
}
