import { memo } from 'react'
import type { ProfileValues } from '#contract/paper-shapes.ts'
import { Cell } from '../../parts/cell.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { SelectCell } from '../../parts/select-cell.tsx'
import { useTyped } from '../../parts/use-typed.ts'
import { officeWords } from '../../text/office.ts'
import { readValue, writeValue } from './profile-value.ts'

export type ProfileValue = ProfileValues['values'][number]
export type Value = ProfileValue['value']

type ProfileTableProps = { values: ProfileValue[]; onEdit: (value: ProfileValue, next: Value | null) => void }

/** The values of a profile, each with its unit and whether anybody has confirmed it. */
export function ProfileTable({ values, onEdit }: ProfileTableProps) {
  return (
    <div className="sheet-scroll">
      <table className="sheet profile-values">
        <thead>
          <tr>
            <th scope="col">{officeWords.valueName}</th>
            <th scope="col" className="col-value">
              {officeWords.value}
            </th>
            <th scope="col" className="col-unit">
              {officeWords.unit}
            </th>
            <td className="col-state" />
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <tr key={value.name} data-row={value.name}>
              <th scope="row">{value.label}</th>
              <td>
                <ValueCell value={value} onEdit={(next) => onEdit(value, next)} />
              </td>
              <td className="dim unit">{value.unit}</td>
              <td>
                <span className="value-state">
                  {!value.isConfirmed && <span className="unconfirmed">{officeWords.unconfirmedMark}</span>}
                  {value.isEdited && (
                    <>
                      <strong>{officeWords.editedMark}</strong>
                      <KeyButton
                        size="compact-xs"
                        aria-label={officeWords.reset(value.label)}
                        onClick={() => onEdit(value, null)}
                      >
                        {officeWords.resetShort}
                      </KeyButton>
                    </>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const YES_NO = { true: officeWords.yes, false: officeWords.no }

type ValueCellProps = { value: ProfileValue; onEdit: (next: Value) => void }

/** Handed on when the cell is left; what is no value of its kind stays marked and changes nothing. */
const ValueCell = memo(function ValueCell({ value: { label, value }, onEdit }: ValueCellProps) {
  const { typed, type, leave } = useTyped(value)
  if (typeof value === 'boolean') {
    const change = (next: 'true' | 'false') => onEdit(next === 'true')
    return <SelectCell label={label} value={value ? 'true' : 'false'} options={YES_NO} onChange={change} />
  }
  const next = typed === null ? value : readValue(typed, value)
  const hand = () => {
    if (next === undefined) return
    if (next === value) leave()
    else onEdit(next)
  }
  return (
    <Cell
      label={label}
      value={typed ?? writeValue(value)}
      isBad={next === undefined}
      onChange={type}
      onBlur={hand}
      onEnter={hand}
    />
  )
})
