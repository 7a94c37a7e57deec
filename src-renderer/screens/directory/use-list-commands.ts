import { useCommands } from '../../hooks/use-commands.ts'
import { isDialogOpen, useShortcut } from '../../hooks/use-shortcut.ts'
import { directoryWords } from '../../text/directory.ts'
import { keys } from '../../text/keys.ts'

type ListCommands = {
  isReadOnly: boolean
  addLabel: string
  add: () => void
  exportCsv: () => void
  merging: { count: number; show: () => void }
  onCollect?: () => void
}

/** What can be done with a list of the directory, by key and in the palette. */
export function useListCommands({ isReadOnly, addLabel, add, exportCsv, merging, onCollect }: ListCommands): void {
  useShortcut({ [keys.addEntry.key]: () => !isDialogOpen() && add() })
  const { count } = merging
  useCommands([
    { id: 'directory-add', label: addLabel, keys: keys.addEntry.key, isOff: isReadOnly, run: add },
    {
      id: 'directory-collect',
      label: directoryWords.collectTitle,
      isOff: isReadOnly || !onCollect,
      run: () => onCollect?.(),
    },
    {
      id: 'directory-pairs',
      label: directoryWords.pairs(count),
      isOff: isReadOnly || count === 0,
      run: () => merging.show(),
    },
    { id: 'directory-csv', label: directoryWords.exportCommand, run: exportCsv },
  ])
}
