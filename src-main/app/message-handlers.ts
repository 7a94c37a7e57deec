import { type MessageSender, tellContact, writeMessage } from '#contract/message-words.ts'
import { byBody, chooseDirectives, isSecret, isStillOpen, placeOf } from './choose-directives.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import type { KnownDirective } from './known-directives.ts'

/**
 * A message goes over systems of others: what was said in a meeting with a degree of secrecy, and what is not to leave
 * the office, is left out and counted. Only what is still open is asked about.
 */
export const writeMessages: Handler<'directive.messages'> = async (environment, { reportBefore, ...asked }) => {
  const { found, today, unread } = await chooseDirectives(environment, asked)
  const open = found.filter(isStillOpen)
  const unsaid = open.filter((one) => !isSecret(one))
  const shown = unsaid.filter(({ line }) => !line.row.notForPublication)
  const assigned = shown.filter(({ body }) => body !== '')
  const sender = await findSender(environment, found)
  const messages = [...byBody(assigned)].map(([unit, list]) => ({
    unit,
    text: writeMessage({ unit, rows: list.map(({ line }) => line.row), today, reportBefore, sender }),
    places: list.filter(({ line }) => !line.row.followsParent).map(placeOf),
  }))
  const left = {
    closed: found.length - open.length,
    secret: open.length - unsaid.length,
    withheld: unsaid.length - shown.length,
    unassigned: shown.length - assigned.length,
  }
  return { messages, contact: tellContact(sender), left, unread }
}

/** The body and person of the settings; without a body there, the one that held the meetings, where they agree. */
async function findSender({ store }: Environment, found: readonly KnownDirective[]): Promise<MessageSender> {
  const [{ defaultOrganizationId, officerName }, { organizations }] = await Promise.all([
    store.settings(),
    store.directory(),
  ])
  const own = organizations.find(({ id }) => id === defaultOrganizationId)
  const holders = new Set(found.map(({ line }) => line.row.organizer.trim()).filter((one) => one !== ''))
  const [holder = ''] = holders.size === 1 ? holders : []
  const { person = '', phone = '', email = '' } = own?.contact ?? {}
  return {
    office: own?.officialName.trim() || holder,
    person: (officerName || person).trim(),
    phone: phone.trim(),
    email: email.trim(),
  }
}
