import { Modal } from '@mantine/core'
import { reviewWords } from '../../text/review.ts'

const GROUPS = Object.keys(reviewWords.helpGroups) as (keyof typeof reviewWords.helpGroups)[]

/** All keys of the review on one page. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={reviewWords.help} size={860}>
      <p className="dialog-intro dim">{reviewWords.helpIntro}</p>
      <div className="keys-help">
        {GROUPS.map((group) => (
          <section key={group} aria-label={reviewWords.helpGroups[group]}>
            <h3>{reviewWords.helpGroups[group]}</h3>
            <dl>
              {reviewWords.keys[group].map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <span className="key">{key}</span>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
