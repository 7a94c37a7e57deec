import type { Meeting } from '#domain/meeting.ts'
import { chooseSigner, makeSignature } from './choose-signer.ts'
import { listRecipients } from './list-recipients.ts'
import type { Closing } from './official-document.ts'
import type { PaperContext } from './paper-context.ts'

/** Boxes 7, 9b and 12: signer on the right, `Nơi nhận` on the left (NĐ 30, Phụ lục I, II.7, II.9). */
export const closePaper = (meeting: Meeting, context: PaperContext): Closing => ({
  type: 'signature',
  recipientsLabel: context.profile.recipients.label,
  recipients: listRecipients(meeting, context),
  draftMark: context.record.draftMark,
  signature: makeSignature(chooseSigner(meeting, context), context),
})
