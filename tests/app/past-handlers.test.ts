import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { Attendee } from '#domain/attendee.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Person, Post } from '#domain/person.ts'
import { agendaItem, attendee, directive, fields, group, meeting } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'

const source = { sourceId: 'ghi-chep', start: 0, end: 5 }
const past = () =>
  meeting(
    fields({ title: 'Giao ban tháng 10', heldOn: '2026-10-02', place: 'P. 201', recipients: ['Như trên', 'Lưu: VT'] }),
    attendee('Vũ Thị Bình', { personId: 'binh', role: 'chair', posts: ['Phó Giám đốc'], source, origin: 'accepted' }),
    attendee('Lê An', { posts: ['Chuyên viên'], presence: 'excused', reason: 'Đi học' }),
    group('lãnh đạo các phòng', 6),
    agendaItem('Kiểm điểm tháng', { startsAt: '2026-10-02T08:00+07:00', source }),
    directive('Rà soát kho lưu trữ', { id: 'kho' }),
  )

const store = ({ environment }: Core, made: Meeting) =>
  environment.store.openForWriting().then(() => environment.store.create(made))

const nameBinh = ({ environment }: Core) =>
  environment.store.updateDirectory((directory) => ({
    ...directory,
    organizations: [Organization.parse({ id: 'so-b', officialName: 'Sở B' })],
    people: [Person.parse({ id: 'binh', fullName: 'Vũ Thị Bình' })],
    posts: [
      Post.parse({ id: 'p1', personId: 'binh', title: 'Phó Giám đốc', to: '2026-10-31' }),
      Post.parse({ id: 'p2', personId: 'binh', title: 'Giám đốc', organizationId: 'so-b', from: '2026-11-01' }),
    ],
  }))

const next = (client: Client, given: object = {}) =>
  client('meeting.createFrom', { fromId: 'hop-thu', title: 'Giao ban tháng 11', heldOn: '2026-11-03', ...given })

test('a meeting from another has its people, programme, recipients and what is still open', () =>
  withCore(async (core) => {
    await store(core, past())
    const made = await next(core.client)
    expect(made).toMatchObject({ title: 'Giao ban tháng 11', heldOn: '2026-11-03', place: 'P. 201', status: 'draft' })
    expect(made.recipients).toEqual(['Như trên', 'Lưu: VT'])
    expect(made.attendees.map((one) => [one.fullName, one.role, one.presence, one.reason])).toEqual([
      ['Vũ Thị Bình', 'chair', 'present', ''],
      ['Lê An', 'member', 'present', ''],
    ])
    expect(made.attendeeGroups).toMatchObject([{ description: 'lãnh đạo các phòng', count: 6 }])
    expect(made.agenda).toMatchObject([
      { title: 'Kiểm điểm việc thực hiện chỉ đạo của kỳ trước', source: null, origin: 'typed' },
      { title: 'Kiểm điểm tháng', startsAt: null, source: null },
    ])
    expect(made.carried).toMatchObject([
      { meetingId: 'hop-thu', directiveId: 'kho', meetingTitle: 'Giao ban tháng 10' },
    ])
    expect(made.directives).toEqual([])
    const old = past()
    const ids = [...old.attendees, ...old.agenda, ...old.attendeeGroups].map((one) => one.id)
    for (const { id } of [...made.attendees, ...made.agenda, ...made.attendeeGroups]) expect(ids).not.toContain(id)
    expect(made.attendees[0]).toMatchObject({ source: null, origin: 'typed' })
  }))

test('only what is wanted is taken', () =>
  withCore(async (core) => {
    await store(core, past())
    const none = { attendees: false, agenda: false, recipients: false, openDirectives: false }
    const made = await next(core.client, { copies: none })
    expect(made).toMatchObject({ attendees: [], attendeeGroups: [], agenda: [], carried: [], recipients: [] })
  }))

test('a post is the one of the new day where the directory knows one, else as it was', () =>
  withCore(async (core) => {
    await store(core, past())
    await nameBinh(core)
    const postsOf = async (heldOn: string | null) => (await next(core.client, { heldOn })).attendees[0]
    expect(await postsOf('2026-11-03')).toMatchObject({ posts: ['Giám đốc'], organization: 'Sở B' })
    expect(await postsOf('2026-10-20')).toMatchObject({ posts: ['Phó Giám đốc'], organization: '' })
    expect(await postsOf(null)).toMatchObject({ posts: ['Phó Giám đốc'] })
    expect(await postsOf('--11-03')).toMatchObject({ posts: ['Phó Giám đốc'] })
    const unlinked = { ...past(), id: 'khac', attendees: [Attendee.parse({ id: 'x', fullName: 'Vũ Thị Bình' })] }
    await store(core, unlinked)
    expect((await next(core.client, { fromId: 'khac' })).attendees[0]?.posts).toEqual([])
  }))

test('a series begins with its name, takes the earlier meeting in, and is known again by it', () =>
  withCore(async (core) => {
    const { client } = core
    await store(core, past())
    const made = await next(client, { seriesName: ' Giao ban hằng tháng ' })
    expect(made.series?.name).toBe('Giao ban hằng tháng')
    expect((await client('meeting.get', { id: 'hop-thu' })).series).toEqual(made.series)
    const third = await next(client, { fromId: made.id, seriesName: 'giao ban hằng tháng' })
    expect(third.series).toEqual(made.series)
    const other = await next(client, { fromId: made.id, seriesName: 'Họp chuyên đề' })
    expect(other.series?.id).not.toBe(made.series?.id)
    expect((await client('meeting.get', { id: made.id })).series).toEqual(made.series)
    expect((await next(client)).series).toBeNull()
  }))

test('what is open is read in the meetings where it was given, also those that have gone', () =>
  withCore(async (core) => {
    const { client } = core
    await store(core, past())
    const second = await next(client)
    const open = async () =>
      (await client('meeting.openDirectives', { id: second.id })).directives.map((one) => one.directiveId)
    expect(await open()).toEqual(['kho'])
    await client('meeting.remove', { id: 'hop-thu' })
    expect(await open()).toEqual(['kho'])
    await client('meeting.restore', { id: 'hop-thu' })
    const origin = await client('meeting.get', { id: 'hop-thu' })
    const done = { id: 'xong', on: '2026-10-20', recordedAt: '2026-10-20T08:00+07:00', type: 'completed' } as const
    const closed = origin.directives.map((one) => ({
      ...one,
      history: [{ ...done, by: '', text: '', percent: null, newDeadline: null, document: '' }],
    }))
    await client('meeting.save', { baseRevision: origin.revision, meeting: { ...origin, directives: closed } })
    expect(await open()).toEqual([])
  }))

test('the body that took the place of another holds the meetings after that day', () =>
  withCore(async (core) => {
    await store(core, { ...past(), organizer: Organization.parse({ id: 'cu', officialName: 'Sở Cũ' }) })
    await core.environment.store.updateDirectory((directory) => ({
      ...directory,
      organizations: [
        Organization.parse({ id: 'cu', officialName: 'Sở Cũ', validTo: '2026-10-31', successorId: 'moi' }),
        Organization.parse({ id: 'moi', officialName: 'Sở Mới', validFrom: '2026-11-01' }),
      ],
    }))
    expect((await next(core.client)).organizer.officialName).toBe('Sở Mới')
    expect((await next(core.client, { heldOn: '2026-10-20' })).organizer.officialName).toBe('Sở Cũ')
  }))

test('a meeting that is not there begins nothing', () =>
  withCore(async ({ client }) => {
    expect(await codeOf(next(client))).toBe('MEETING_NOT_FOUND')
    expect((await client('meeting.list', {})).meetings).toEqual([])
  }))

test('the item that looks back is added only where something is still open, and not beside one that does so already', () =>
  withCore(async (core) => {
    await store(core, past())
    expect((await next(core.client, { copies: { openDirectives: false } })).agenda).toHaveLength(1)
    const own = {
      ...past(),
      id: 'co-san',
      agenda: past().agenda.map((one) => ({ ...one, title: 'Tình hình thực hiện Kết luận kỳ trước' })),
    }
    await store(core, own)
    const made = await next(core.client, { fromId: 'co-san' })
    expect(made.agenda.map(({ title }) => title)).toEqual(['Tình hình thực hiện Kết luận kỳ trước'])
    const again = await next(core.client, { fromId: made.id })
    expect(again.agenda).toHaveLength(1)
  }))
