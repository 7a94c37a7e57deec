import './loading-rows.css'
import { useIsLate } from './use-is-late.ts'

/** Rows still on their way, as grey lines; nothing at all for the first moment. */
export function LoadingRows({ sentence, count = 12 }: { sentence: string; count?: number }) {
  const isLate = useIsLate(true)
  return (
    <div className="loading-rows" role="status">
      {isLate && (
        <>
          <span className="hidden-label">{sentence}</span>
          {Array.from({ length: count }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines without content, that never change places
            <span key={at} className="loading-row" aria-hidden="true" />
          ))}
        </>
      )}
    </div>
  )
}
