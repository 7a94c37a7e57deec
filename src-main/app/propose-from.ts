import { Assessment } from '#domain/assessment.ts'
import { Attendee, AttendeeGroup } from '#domain/attendee.ts'
import { Award } from '#domain/award.ts'
import { Directive } from '#domain/directive.ts'
import type { Confidence } from '#domain/evidence.ts'
import type { Extraction, FoundDirective, FoundPerson, FoundSpeech, Span } from '#domain/extraction.ts'
import { Figure } from '#domain/figure.ts'
import type { Id } from '#domain/ids.ts'
import { Photo } from '#domain/photo.ts'
import type { Proposal } from '#domain/proposal.ts'
import { type Paragraph, Speech } from '#domain/speech.ts'

type Found = { span: Span; rule: string; helpers?: string[] | undefined; confidence: Confidence; reason: string }

/** What proposals are made of: all that was found, without the meeting's own frame. */
type Findings = Omit<Extraction, 'meeting'>

/** Proposals for everything found in a source, in reading order within each kind, all pending. */
export function proposeFrom(extraction: Findings, sourceId: Id, nextId: () => Id): Proposal[] {
  const about = (found: Found) => ({
    id: nextId(),
    source: { sourceId, start: found.span[0], end: found.span[1] },
    rule: found.rule,
    helpers: found.helpers ?? [],
    confidence: found.confidence,
    reason: found.reason,
    status: 'pending' as const,
  })
  const evidence = (found: Found) => ({ source: about(found).source, origin: 'proposed' as const })
  const links = linkKeys(extraction, nextId)
  return [
    ...extraction.fields.map((one): Proposal => {
      const { field, value, isInferred } = one
      return { kind: 'field', value: { field, value, isInferred }, ...about(one) }
    }),
    ...extraction.people.map((one): Proposal => {
      const value = { ...attendeeValue(one), id: links.person(one.name), ...evidence(one) }
      return { kind: 'attendee', value: Attendee.parse(value), ...about(one) }
    }),
    ...extraction.groups.map((one): Proposal => {
      const { description, count } = one
      return {
        kind: 'group',
        value: AttendeeGroup.parse({ id: nextId(), description, count, ...evidence(one) }),
        ...about(one),
      }
    }),
    ...extraction.speeches.map((one): Proposal => {
      const value = { ...speechValue(one, extraction), id: links.key(one.key), attendeeId: links.person(one.speaker) }
      return { kind: 'speech', value: Speech.parse({ ...value, ...evidence(one) }), ...about(one) }
    }),
    ...extraction.directives.map((one): Proposal => {
      const value = Directive.parse({ ...directiveValue(one, links), ...evidence(one) })
      return { kind: 'directive', value, ...about(one) }
    }),
    ...extraction.figures.map((one): Proposal => {
      return { kind: 'figure', value: Figure.parse({ ...one, id: nextId(), ...evidence(one) }), ...about(one) }
    }),
    ...extraction.awards.map((one): Proposal => {
      const found = { ...one, reason: one.explanation }
      return { kind: 'award', value: Award.parse({ ...one, id: nextId(), ...evidence(found) }), ...about(found) }
    }),
    ...extraction.assessments.map((one): Proposal => {
      return { kind: 'assessment', value: Assessment.parse({ ...one, id: nextId(), ...evidence(one) }), ...about(one) }
    }),
    ...extraction.captions.map((one): Proposal => {
      const { caption, credit } = one
      return { kind: 'photo', value: Photo.parse({ id: nextId(), caption, credit, ...evidence(one) }), ...about(one) }
    }),
  ]
}

type Links = { key: (key: string) => Id; person: (name: string) => Id | null }

/** Ids for the local keys of an extraction (speeches, directives, groups) and for its people by name. */
function linkKeys(extraction: Findings, nextId: () => Id): Links {
  const ids = new Map<string, Id>()
  const people = new Map(extraction.people.map((one) => [one.name, nextId()]))
  return {
    key: (key) => {
      const id = ids.get(key) ?? nextId()
      ids.set(key, id)
      return id
    },
    person: (name) => people.get(name) ?? null,
  }
}

function attendeeValue(found: FoundPerson) {
  const {
    name: fullName,
    honorific,
    positions: posts,
    organization,
    role,
    presence,
    absenceReason: reason,
    substituteFor,
  } = found
  return { fullName, honorific, posts, organization, role, presence, reason, substituteFor }
}

function directiveValue(found: FoundDirective, links: Links) {
  const link = (key: string | null) => (key === null ? null : links.key(key))
  const { key, issuerPositions, group, parent, speech, ...same } = found
  return {
    ...same,
    id: links.key(key),
    issuerPosts: issuerPositions,
    issuerId: links.person(found.issuer),
    groupId: link(group && `group:${group}`),
    parentId: link(parent),
    speechId: link(speech),
  }
}

function speechValue(found: FoundSpeech, extraction: Findings) {
  const { speaker, speakerPositions, kind, isVerbatim } = found
  return {
    speaker,
    speakerPosts: speakerPositions,
    kind,
    isVerbatim,
    paragraphs: speechParagraphs(found.span, extraction),
  }
}

/** The paragraphs of a passage, with a mark on every directive that lies in them. */
function speechParagraphs([start, end]: Span, { text, directives }: Findings): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + (line.length - line.trimStart().length)
    const words = line.trim()
    at += line.length + 1
    if (words === '') continue
    const marks = directives
      .filter(({ span }) => span[0] < from + words.length && from < span[1])
      .map(({ span }) => ({
        type: 'directive' as const,
        start: Math.max(0, span[0] - from),
        end: Math.min(words.length, span[1] - from),
      }))
    paragraphs.push({ text: words, list: 'none', marks })
  }
  return paragraphs
}
