import { useMemo, useState } from 'react'
import { Organization } from '#domain/organization.ts'
import { useSettings } from '../../hooks/use-settings.ts'
import { drawNow } from '../../parts/draw-now.ts'
import { EmptyState } from '../../parts/empty-state.tsx'
import { KeyButton } from '../../parts/key-button.tsx'
import { writeCsv } from '../../parts/write-csv.ts'
import { client } from '../../shell/client.ts'
import { newId } from '../../shell/new-id.ts'
import { saveText } from '../../shell/save-file.ts'
import { directoryWords } from '../../text/directory.ts'
import { organizationWords } from '../../text/organizations.ts'
import { BodyDetail } from './body-detail.tsx'
import { type BodyRow, filterBodyRows, makeBodyRows } from './body-rows.ts'
import { DirectoryList } from './directory-list.tsx'
import { bodiesTable } from './directory-tables.ts'
import { countWords, DirectoryTools, selectName, useFilter } from './directory-tools.tsx'
import type { PartProps } from './people-part.tsx'
import { useChosen } from './use-chosen.ts'
import { useDirectoryStep } from './use-directory-step.ts'
import { useListCommands } from './use-list-commands.ts'
import { useMerging } from './use-merging.tsx'
import { usePlace } from './use-place.ts'

const COLUMNS = [
  {
    head: directoryWords.parts.bodies,
    cell: ({ body }: BodyRow) => body.officialName || organizationWords.unnamed,
  },
  {
    head: directoryWords.otherNames,
    cell: ({ body }: BodyRow) => [body.shortName, ...body.otherNames].filter((name) => name !== '').join('; '),
  },
  { head: directoryWords.code, className: 'col-code', cell: ({ body }: BodyRow) => body.code },
  { head: directoryWords.years, className: 'col-years', cell: ({ years }: BodyRow) => years },
]

/** The bodies of the directory; those that do not stand on the day are dim. */
export function BodiesPart({ directory, isReadOnly, head }: PartProps) {
  const { day } = usePlace()
  const [chosen, select] = useChosen()
  const [filter, setFilter] = useFilter()
  const [stamp, setStamp] = useState(0)
  const settings = useSettings()
  const step = useDirectoryStep(() => setStamp((last) => last + 1))
  const all = useMemo(() => makeBodyRows(directory, day), [directory, day])
  const rows = useMemo(() => filterBodyRows(all, filter), [all, filter])
  const current = rows.find((one) => one.id === chosen) ?? rows[0]
  const merging = useMerging({
    part: 'bodies',
    directory,
    defaultOrganizationId: settings.value?.defaultOrganizationId ?? null,
    step,
    onMerged: (id) => {
      settings.reload()
      select(id)
    },
  })
  const add = () => {
    if (isReadOnly) return
    const organization = Organization.parse({ id: newId(), officialName: organizationWords.newName })
    const run = async () => {
      await client('organization.save', { organization })
      return await client('directory.get', {})
    }
    drawNow(() => {
      setFilter('')
      const ahead = { ...directory, organizations: [...directory.organizations, organization] }
      void step({ done: directoryWords.addedBody, run, ahead })
      select(organization.id)
    })
    selectName('organizer.officialName')
  }
  const exportCsv = () => saveText(`${directoryWords.csvBodies}.csv`, writeCsv(bodiesTable(rows)), 'text/csv')
  useListCommands({
    ...{ isReadOnly, exportCsv, merging },
    addLabel: directoryWords.addBody,
    add,
  })
  const remove = ({ id, officialName }: Organization) =>
    step({ done: directoryWords.removed(officialName), run: () => client('organization.remove', { ids: [id] }) })
  const addButton = (
    <KeyButton variant="filled" keyName="Alt N" disabled={isReadOnly} onClick={add}>
      {directoryWords.addBody}
    </KeyButton>
  )
  return (
    <>
      {all.length === 0 ? (
        <EmptyState sentence={directoryWords.emptyBodies}>{addButton}</EmptyState>
      ) : (
        <DirectoryTools
          label={directoryWords.filterBodies}
          filter={filter}
          onFilter={setFilter}
          head={head}
          count={countWords(rows.length, all.length)}
        >
          {merging.count > 0 && (
            <KeyButton disabled={isReadOnly} onClick={() => merging.show()}>
              {directoryWords.pairs(merging.count)}
            </KeyButton>
          )}
          <KeyButton onClick={exportCsv}>{directoryWords.exportCsv}</KeyButton>
          {addButton}
        </DirectoryTools>
      )}
      <DirectoryList
        part="bodies"
        rows={rows}
        columns={COLUMNS}
        selected={current}
        onSelect={select}
        noMatch={all.length === 0 ? null : directoryWords.noBodyMatch(filter)}
        onClearFilter={() => setFilter('')}
        detailName={current?.body.officialName ?? ''}
      >
        {current && (
          <BodyDetail
            key={`${current.id} ${stamp}`}
            body={current.body}
            directory={directory}
            day={day}
            isReadOnly={isReadOnly}
            onMerge={() => merging.show(current.id)}
            onRemove={() => void remove(current.body)}
          />
        )}
      </DirectoryList>
      {merging.dialogs}
    </>
  )
}
