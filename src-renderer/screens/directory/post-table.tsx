import { useMemo, useState } from 'react'
import type { CalendarDate } from '#domain/dates.ts'
import type { Organization } from '#domain/organization.ts'
import { Post } from '#domain/person.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { showUndo } from '../../hooks/notices.ts'
import { Cell } from '../../parts/cell.tsx'
import { classes } from '../../parts/classes.ts'
import { writeDate } from '../../parts/date-text.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { KeyButton } from '../../parts/key-button.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'
import { focusCell } from '../../parts/sheet-cells.ts'
import { SuggestCell } from '../../parts/suggest-cell.tsx'
import type { Suggest } from '../../parts/suggestion.ts'
import { useTyped } from '../../parts/use-typed.ts'
import { newId } from '../../shell/new-id.ts'
import { directoryWords } from '../../text/directory.ts'
import { editorWords } from '../../text/editor.ts'
import { findPostProblems } from './post-problems.ts'
import { suggestBody } from './suggest-body.ts'
import { readTermDate } from './term-date.ts'

type PostTableProps = {
  personId: string
  posts: Post[]
  bodies: readonly Organization[]
  day: CalendarDate
  change: (next: (posts: Post[]) => Post[]) => void
}

/** All posts of a person with their dates; those not held on the day are dim. */
export function PostTable({ personId, posts, bodies, day, change }: PostTableProps) {
  const set = (id: string, part: Partial<Post>) =>
    change((list) => list.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const add = () => {
    const post = Post.parse({ id: newId(), personId, title: '' })
    drawNow(() => change((list) => [...list, post]))
    focusCell(post.id, 0)
  }
  const remove = (post: Post) => {
    const at = posts.indexOf(post)
    change((list) => list.filter((one) => one.id !== post.id))
    showUndo(directoryWords.removedPost, directoryWords.undo, () => change((list) => list.toSpliced(at, 0, post)))
  }
  const problems = findPostProblems(posts)
  const suggest = useMemo(() => suggestBody(bodies), [bodies])
  return (
    <>
      {posts.length === 0 && <p className="dim">{directoryWords.noPosts}</p>}
      {posts.length > 0 && (
        <div className="sheet-scroll">
          <table className="sheet post-table">
            <thead>
              <tr>
                <th scope="col">{directoryWords.post}</th>
                <th scope="col">{directoryWords.unit}</th>
                <th scope="col" className="col-term">
                  {directoryWords.from}
                </th>
                <th scope="col" className="col-term">
                  {directoryWords.to}
                </th>
                <td className="row-end" />
              </tr>
            </thead>
            <tbody>
              {posts.map((post, at) => (
                <PostRow
                  key={post.id}
                  post={post}
                  number={at + 1}
                  bodies={bodies}
                  suggest={suggest}
                  day={day}
                  set={(part) => set(post.id, part)}
                  onEnter={add}
                  onRemove={() => remove(post)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {problems.map((sentence) => (
        <p key={sentence} className="post-problem" role="status">
          {sentence}
        </p>
      ))}
      <p className="sheet-foot">
        <KeyButton size="compact-sm" onClick={add}>
          {directoryWords.addPost}
        </KeyButton>
        {posts.length > 0 && <span className="dim">{directoryWords.postDateHint}</span>}
      </p>
    </>
  )
}

type PostRowProps = {
  post: Post
  number: number
  bodies: readonly Organization[]
  suggest: Suggest<Organization>
  day: CalendarDate
  set: (part: Partial<Post>) => void
  onEnter: () => void
  onRemove: () => void
}

function PostRow({ post, number, bodies, suggest, day, set, onEnter, onRemove }: PostRowProps) {
  const { id, title, from, to } = post
  const isHeld = (from === null || from <= day) && (to === null || day <= to)
  const label = (column: string) => `${column}, ${number}`
  return (
    <tr data-row={id} className={classes(!isHeld && 'is-dim')}>
      <td>
        <Cell
          label={label(directoryWords.post)}
          value={title}
          isLong
          onChange={(text) => set({ title: text })}
          onEnter={onEnter}
        />
      </td>
      <td>
        <UnitCell label={label(directoryWords.unit)} post={post} bodies={bodies} suggest={suggest} set={set} />
      </td>
      <td>
        <TermCell
          label={label(directoryWords.from)}
          edge="from"
          value={from}
          onChange={(date) => set({ from: date })}
        />
      </td>
      <td>
        <TermCell label={label(directoryWords.to)} edge="to" value={to} onChange={(date) => set({ to: date })} />
      </td>
      <td className="row-end">
        <RowButtons removeLabel={editorWords.removeRow(directoryWords.thisPost)} onRemove={onRemove} />
      </td>
    </tr>
  )
}

type UnitCellProps = {
  label: string
  post: Post
  bodies: readonly Organization[]
  suggest: Suggest<Organization>
  set: (part: Partial<Post>) => void
}

/** A body of the directory by any of its names, or any other unit as written. */
function UnitCell({ label, post, bodies, suggest, set }: UnitCellProps) {
  const { typed, type, leave } = useTyped(`${post.organizationId} ${post.unit}`)
  const own = bodies.find((one) => one.id === post.organizationId)
  const write = (text: string) => {
    type(text)
    const body = bodies.find((one) =>
      [one.officialName, one.shortName, ...one.otherNames].some(
        (name) => name !== '' && exactKey(name) === exactKey(text),
      ),
    )
    set(body ? { organizationId: body.id, unit: '' } : { organizationId: null, unit: text })
  }
  return (
    <SuggestCell
      label={label}
      value={typed ?? own?.officialName ?? post.unit}
      suggest={suggest}
      onTake={({ value }) => set({ organizationId: value.id, unit: '' })}
      onChange={write}
      onBlur={leave}
    />
  )
}

type TermCellProps = {
  label: string
  edge: 'from' | 'to'
  value: CalendarDate | null
  onChange: (date: CalendarDate | null) => void
}

/** What is no date stays in the box and is told when the box is left; the last date holds until then. */
function TermCell({ label, edge, value, onChange }: TermCellProps) {
  const { typed, type, leave } = useTyped(value)
  const [isLeft, setLeft] = useState(false)
  const isBad = typed !== null && typed.trim() !== '' && readTermDate(typed, edge) === null
  const write = (text: string) => {
    type(text)
    setLeft(false)
    const date = readTermDate(text, edge)
    if (date !== null || text.trim() === '') onChange(date)
  }
  return (
    <>
      <Cell
        label={label}
        value={typed ?? writeDate(value)}
        isBad={isBad && isLeft}
        onChange={write}
        onBlur={() => (isBad ? setLeft(true) : leave())}
      />
      {isBad && isLeft && (
        <span className="field-hint urgent" role="alert">
          {directoryWords.badPostDate}
        </span>
      )}
    </>
  )
}
