import type { Input } from '#contract/api.ts'
import { client } from '../shell/client.ts'
import { updateSheetScreenWords as words } from '../text/update-sheets.ts'
import { tellRecorded } from './record-events.ts'
import { flushAll } from './session-registry.ts'

/** Records what was chosen from a sheet; the notice takes all of it back. Throws the refusal, for the dialog to show. */
export async function acceptSheet(input: Input<'directive.acceptSheet'>, onDone: () => void): Promise<void> {
  await flushAll()
  tellRecorded(await client('directive.acceptSheet', input), words, onDone)
}
