import { KeyButton } from '../../parts/key-button.tsx'
import { sourceWords } from '../../text/sources.ts'
import { EncodingSelect } from './encoding-select.tsx'
import type { Offer } from './use-paste-offer.ts'

type PasteOfferProps = {
  offer: Offer
  onAccept: () => void
  onDecline: () => void
  onEncoding: (name: string) => void
}

/** What the pasted text would become, beside what it is now. */
export function PasteOffer({ offer, onAccept, onDecline, onEncoding }: PasteOfferProps) {
  const { decoded } = offer
  const { encoding, encodings } = decoded
  const kinds = new Set(decoded.changes.map((one) => one.kind))
  const isEncoding = kinds.has('encoding')
  const [from, to] = firstDifference(offer.from, decoded.text)
  return (
    <section className="paste-offer" aria-label={sourceWords.offer}>
      <p role="status">{sentenceOf(kinds, encoding)}</p>
      <dl className="paste-preview">
        <dt>{sourceWords.from}</dt>
        <dd>{from}</dd>
        <dt>{sourceWords.to}</dt>
        <dd>
          <strong>{to}</strong>
        </dd>
      </dl>
      <div className="buttons">
        <KeyButton variant="filled" onClick={onAccept}>
          {isEncoding
            ? sourceWords.convert(encoding)
            : kinds.has('case')
              ? sourceWords.restoreCase
              : sourceWords.takeClean}
        </KeyButton>
        <KeyButton onClick={onDecline}>{sourceWords.decline}</KeyButton>
        {isEncoding && encodings.length > 0 && (
          <EncodingSelect encoding={encoding} encodings={encodings} onEncoding={onEncoding} />
        )}
      </div>
    </section>
  )
}

function sentenceOf(kinds: ReadonlySet<string>, encoding: string): string {
  if (kinds.has('encoding')) return sourceWords.offerEncoding(encoding)
  if (kinds.has('timing')) return sourceWords.offerTiming
  if (kinds.has('case')) return sourceWords.offerCase
  return kinds.has('markup') ? sourceWords.offerMarkup : sourceWords.offerOther
}

/** The first line that would change, both ways. */
function firstDifference(before: string, after: string): [string, string] {
  const old = before.split('\n')
  const made = after.split('\n')
  const at = old.findIndex((line, index) => line.trim() !== '' && line !== made[index])
  return [old[at] ?? '', made[at] ?? made.find((line) => line.trim() !== '') ?? '']
}
