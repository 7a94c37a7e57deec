import type { ReactNode } from 'react'

type FieldRowProps = {
  label: string
  id: string
  hint?: string
  problem?: string
  /** Said only while the field is typed into: it floats, so that what stands below is still there when it is clicked. */
  understood?: string | null
  mark?: ReactNode
  children: ReactNode
}

/** Label on the left, field on the right, hint or problem below. The field carries `id` and points at `${id}-hint`. */
export function FieldRow({ label, id, hint, problem, understood, mark, children }: FieldRowProps) {
  return (
    <div className="field-row">
      <label htmlFor={id}>{label}</label>
      <div>
        <div className="field-line">
          {children}
          {mark}
        </div>
        {understood && (
          <p id={`${id}-understood`} className="field-understood" role="status">
            {understood}
          </p>
        )}
        {(problem || hint) && (
          <p
            id={`${id}-hint`}
            className={problem ? 'field-hint urgent' : 'field-hint'}
            role={problem ? 'alert' : undefined}
          >
            {problem || hint}
          </p>
        )}
      </div>
    </div>
  )
}
