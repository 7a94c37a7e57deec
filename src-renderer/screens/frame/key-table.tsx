import './key-table.css'
import { Modal } from '@mantine/core'
import { useFocusBack } from '../../hooks/use-focus-back.ts'
import { KeyCaps } from '../../parts/key-caps.tsx'
import { type KeyEntry, type KeyScope, keyScopes, keys, keyWords, tabKeys } from '../../text/keys.ts'
import { reviewWords } from '../../text/review.ts'

const all: readonly KeyEntry[] = Object.values(keys)
const isTabKey = (one: KeyEntry): boolean => tabKeys.some(({ key }) => key === one.key)

/** Every key of the program on one page, under the place where it acts. */
export function KeyTable({ onClose }: { onClose: () => void }) {
  useFocusBack()
  return (
    <Modal opened onClose={onClose} title={keyWords.title} size={980}>
      <p className="dialog-intro dim">{keyWords.intro}</p>
      <div className="key-table">
        {(Object.keys(keyScopes) as KeyScope[]).map((scope) => (
          <section key={scope} aria-label={keyScopes[scope]}>
            <h3>{keyScopes[scope]}</h3>
            <dl>
              {all
                .filter((one) => one.scope === scope && !isTabKey(one))
                .map(({ key, what }) => (
                  <Row key={key} what={what}>
                    <KeyCaps keys={key} />
                  </Row>
                ))}
              {scope === 'window' && (
                <Row what={keyWords.tabRow}>
                  <KeyCaps keys="alt+1…9" />
                </Row>
              )}
            </dl>
          </section>
        ))}
        <section aria-label={keyWords.review}>
          <h3>{keyWords.review}</h3>
          <dl>
            {Object.values(reviewWords.keys)
              .flat()
              .map(([key, what]) => (
                <Row key={`${key} ${what}`} what={what}>
                  <span className="key">{key}</span>
                </Row>
              ))}
          </dl>
        </section>
      </div>
    </Modal>
  )
}

const Row = ({ what, children }: { what: string; children: React.ReactNode }) => (
  <div>
    <dt>{children}</dt>
    <dd>{what}</dd>
  </div>
)
