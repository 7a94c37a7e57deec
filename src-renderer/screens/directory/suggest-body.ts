import type { Organization } from '#domain/organization.ts'
import { prepareText } from '#vietnamese/prepare-text.ts'
import type { Suggest } from '../../parts/suggestion.ts'
import { type Choice, rankChoices } from '../meeting-editor/rank-choices.ts'

/** The bodies of the directory by any of their names, typed with or without tones. */
export function suggestBody(bodies: readonly Organization[]): Suggest<Organization> {
  const choices = bodies.filter((one) => one.officialName !== '').map(choiceOf)
  return (typed) => rankChoices(typed, choices)
}

function choiceOf(body: Organization): Choice<Organization> {
  const { id, officialName, shortName, otherNames } = body
  const others = [shortName, ...otherNames].filter((name) => name !== '')
  return {
    texts: [officialName, ...others].map(prepareText),
    suggestion: { key: id, text: officialName, detail: others.join(', ') || undefined, value: body },
  }
}
