import type * as z from 'zod'
import { AgendaItem, PresentedReport } from '#domain/agenda-item.ts'
import { Assessment } from '#domain/assessment.ts'
import { Attendee, AttendeeGroup } from '#domain/attendee.ts'
import { Award } from '#domain/award.ts'
import { Directive } from '#domain/directive.ts'
import { Figure } from '#domain/figure.ts'
import { Meeting } from '#domain/meeting.ts'
import { Organization, Signer } from '#domain/organization.ts'
import { Photo } from '#domain/photo.ts'
import { Paragraph, Speech } from '#domain/speech.ts'
import { Vote } from '#domain/vote.ts'

/** A change to a meeting under construction; the builders below make them, `meeting` runs them in order. */
export type Part = (meeting: Meeting) => Meeting

type Given<Shape extends z.ZodType> = Omit<z.input<Shape>, 'id'> & { id?: string }
type ListName = {
  [Key in keyof Meeting]: Meeting[Key] extends { id: string }[] ? Key : never
}[keyof Meeting]

/** A meeting of the given parts: `meeting(speech('…'), directive('…'))`. Ids follow the order: `speeches-1`, … */
export function meeting(...parts: Part[]): Meeting {
  const empty = Meeting.parse({
    id: 'hop-thu',
    createdAt: '2020-12-25T08:00+07:00',
    updatedAt: '2020-12-26T09:30+07:00',
    organizer: { id: 'co-quan', officialName: '' },
  })
  return parts.reduce((made, part) => part(made), empty)
}

/** Sets plain fields: `fields({ title: '…', heldOn: '2020-12-25' })`. */
export const fields =
  (given: Partial<z.input<typeof Meeting>>): Part =>
  (made) =>
    Meeting.parse({ ...made, ...given })

export const organization =
  (given: Partial<z.input<typeof Organization>>): Part =>
  (made) => ({ ...made, organizer: Organization.parse({ ...made.organizer, ...given }) })

export const signer =
  (given: Given<typeof Signer>): Part =>
  (made) => {
    const { organizer } = made
    const next = Signer.parse({ id: `signers-${organizer.signers.length + 1}`, ...given })
    return { ...made, organizer: { ...organizer, signers: [...organizer.signers, next] } }
  }

function append<Name extends ListName>(name: Name, shape: z.ZodType, given: object): Part {
  return (made) => {
    const list: { id: string }[] = made[name]
    return { ...made, [name]: [...list, shape.parse({ id: `${name}-${list.length + 1}`, ...given })] }
  }
}

export const attendee = (fullName: string, given: Partial<z.input<typeof Attendee>> = {}): Part =>
  append('attendees', Attendee, { fullName, ...given })
export const group = (description: string, count: number | null = null): Part =>
  append('attendeeGroups', AttendeeGroup, { description, count })
export const agendaItem = (title: string, given: Partial<z.input<typeof AgendaItem>> = {}): Part =>
  append('agenda', AgendaItem, { title, ...given })
export const report = (title: string, given: Partial<z.input<typeof PresentedReport>> = {}): Part =>
  append('reports', PresentedReport, { title, ...given })
export const directive = (text: string, given: Partial<z.input<typeof Directive>> = {}): Part =>
  append('directives', Directive, { text, ...given })
export const figure = (indicator: string, given: Partial<z.input<typeof Figure>> = {}): Part =>
  append('figures', Figure, { indicator, ...given })
export const assessment = (
  kind: z.input<typeof Assessment>['kind'],
  text: string,
  given: Partial<z.input<typeof Assessment>> = {},
): Part => append('assessments', Assessment, { kind, text, ...given })
export const award = (name: string, given: Partial<z.input<typeof Award>> = {}): Part =>
  append('awards', Award, { award: name, ...given })
export const vote = (subject: string, given: Partial<z.input<typeof Vote>> = {}): Part =>
  append('votes', Vote, { subject, ...given })
export const photo = (caption: string, given: Partial<z.input<typeof Photo>> = {}): Part =>
  append('photos', Photo, { caption, ...given })

/** A speech of plain paragraphs, one for each line of `text`. */
export const speech = (speaker: string, text: string, given: Partial<z.input<typeof Speech>> = {}): Part =>
  append('speeches', Speech, {
    speaker,
    paragraphs: text === '' ? [] : text.split('\n').map((one) => Paragraph.parse({ text: one })),
    ...given,
  })
