import type { ReactNode } from 'react'

type FieldRowProps = {
  label: string
  id: string
  hint?: string
  problem?: string
  mark?: ReactNode
  children: ReactNode
}

/** Label on the left, field on the right, hint or problem below. The field carries `id` and points at `${id}-hint`. */
export function FieldRow({ label, id, hint, problem, mark, children }: FieldRowProps) {
  return (
    <div className="field-row">
      <label htmlFor={id}>{label}</label>
      <div>
        <div className="field-line">
          {children}
          {mark}
        </div>
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
