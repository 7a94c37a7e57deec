import { api } from '#contract/api.ts'
import { Organization } from '#domain/organization.ts'
import { normalizeText } from '#vietnamese/normalize.ts'
import { countProposals } from './count-proposals.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { importSource } from './source-handlers.ts'

/** The sample is a meeting of December 2020; its notes are read as if typed on that day. */
const SAMPLE_DATE = '2020-12-25'
const SAMPLE_FILE = 'ghi-chep.txt'

export const readSampleNotes: Handler<'sample.notes'> = async (environment) => ({
  fileName: SAMPLE_FILE,
  text: await environment.readSample(SAMPLE_FILE),
  date: SAMPLE_DATE,
})

export const importSample: Handler<'sample.import'> = async (environment) => {
  const text = await environment.readSample(SAMPLE_FILE)
  const hash = environment.hash(normalizeText(text))
  const { meetings } = await environment.store.all()
  const present = meetings.find((one) => one.sourceHashes.includes(hash))
  if (present) {
    const meeting = await environment.store.get(present.id)
    return { meeting, counts: countProposals(meeting.proposals), isNew: false }
  }
  await keepSampleOrganization(environment)
  const told = { text, fileName: SAMPLE_FILE, format: 'text' as const, date: SAMPLE_DATE, acceptAll: true }
  const notes = api['source.import'].input.parse(told)
  return { ...(await importSource(environment, notes)), isNew: true }
}

/** Adds the sample's body to the directory, unless the user has it (perhaps corrected) already. */
async function keepSampleOrganization({ store, readSample }: Environment): Promise<void> {
  const organization = Organization.parse(JSON.parse(await readSample('to-chuc.json')))
  await store.updateDirectory((directory) =>
    directory.organizations.some((one) => one.id === organization.id)
      ? directory
      : { ...directory, organizations: [...directory.organizations, organization] },
  )
}
