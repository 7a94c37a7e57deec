import type { Proposal } from '#domain/proposal.ts'
import { speechText } from '#domain/speech.ts'
import { terms } from '../../text/terms.ts'
import { meetingFieldText, type ValueOf } from './proposal-fields.ts'

/** As much of a speech as its headline shows; the whole stands below. */
const SHOWN_LENGTH = 160

/** The proposal in one line. */
export function headlineOf(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'field':
      return `${terms.meetingField[proposal.value.field]}: ${meetingFieldText(proposal.value)}`
    case 'attendee':
      return [proposal.value.fullName, proposal.value.posts.join(', ')].filter((part) => part !== '').join(' – ')
    case 'group':
      return proposal.value.description
    case 'speech':
      return `${proposal.value.speaker}: ${speechText(proposal.value).slice(0, SHOWN_LENGTH)}`
    case 'directive':
    case 'assessment':
      return proposal.value.text
    case 'figure':
      return [proposal.value.indicator, proposal.value.qualifier, figureText(proposal.value)]
        .filter((part) => part !== '')
        .join(' ')
    case 'award':
      return [proposal.value.award, proposal.value.recipient].filter((part) => part !== '').join(' – ')
    case 'photo':
      return proposal.value.caption
  }
}

const figureText = ({ written, unit }: ValueOf<'figure'>): string =>
  written.endsWith(unit) ? written : `${written} ${unit}`
