import type { CopyComment } from '#contract/copy-shapes.ts'
import { tellHand } from '#contract/copy-words.ts'
import { classes } from '../../parts/classes.ts'
import { returnedCopyWords as words } from '../../text/returned-copies.ts'

/** Comments of the margin, with what they were put on. */
export function CopyComments({ comments }: { comments: readonly CopyComment[] }) {
  return (
    <section className="copy-comments">
      <h4>{words.comments}</h4>
      <ul>
        {comments.map((one) => (
          <li key={one.id} className={classes(one.isResolved && 'dim', one.replyTo !== '' && 'is-reply')}>
            <q>{one.text}</q>
            <span className="dim">
              {' '}
              {[
                one.replyTo === '' ? '' : words.reply,
                tellHand(one),
                one.quote === '' || one.replyTo !== '' ? '' : words.on(one.quote),
                one.isResolved ? words.resolved : '',
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
