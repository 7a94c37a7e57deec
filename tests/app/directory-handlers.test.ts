import { expect, test } from '@playwright/test'
import type * as z from 'zod'
import type { Output } from '#contract/api.ts'
import type { Client } from '#contract/client.ts'
import { PeopleSeen } from '#contract/directory-shapes.ts'
import { changeBack } from '#domain/directory-change.ts'
import type { Meeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'
import { Person, Post } from '#domain/person.ts'
import { attendee, directive, fields, meeting, organization, type Part, speech } from '#tests/builders/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { type Core, withCore } from '#tests/fakes/with-core.ts'

type PostGiven = { title: string; id?: string; organizationId?: string; unit?: string; from?: string; to?: string }

/** Saves one person with posts; ids of posts follow their order. */
const savePerson = (client: Client, given: z.input<typeof Person>, posts: PostGiven[] = []) =>
  client('person.save', {
    people: [
      {
        person: Person.parse(given),
        posts: posts.map((post, at) => Post.parse({ id: `${given.id}-${at}`, personId: given.id, ...post })),
      },
    ],
  })

const saveBody = (client: Client, given: z.input<typeof Organization>) =>
  client('organization.save', { organization: Organization.parse(given) })

async function storeMeeting({ environment }: Core, id: string, ...parts: Part[]): Promise<Meeting> {
  await environment.store.openForWriting()
  return await environment.store.create(meeting(fields({ id, title: `Họp ${id}` }), ...parts))
}

const personOf = ({ people }: Output<'directory.get'>, id: string) => people.find((one) => one.id === id)
const titlesOf = ({ posts }: Output<'directory.get'>, personId: string) =>
  posts.filter((one) => one.personId === personId).map((one) => one.title)

test('a person is saved with all posts, saved again with others, and removed with them', () =>
  withCore(async ({ client }) => {
    await saveBody(client, { id: 'so-a', officialName: 'Sở A' })
    const first = await savePerson(client, { id: 'an', fullName: 'Lê Văn An' }, [
      { title: 'Phó Giám đốc', organizationId: 'so-a', to: '2025-06-30' },
      { title: 'Giám đốc', organizationId: 'so-a', from: '2025-07-01' },
    ])
    expect(titlesOf(first, 'an')).toEqual(['Phó Giám đốc', 'Giám đốc'])
    await savePerson(client, { id: 'binh', fullName: 'Vũ Thị Bình' }, [{ title: 'Chuyên viên' }])
    const second = await savePerson(client, { id: 'an', fullName: 'Lê Văn Ân' }, [{ title: 'Giám đốc' }])
    expect(second.people.map((one) => one.fullName)).toEqual(['Lê Văn Ân', 'Vũ Thị Bình'])
    expect(titlesOf(second, 'an')).toEqual(['Giám đốc'])
    expect(await codeOf(savePerson(client, { id: 'x', fullName: '  ' }))).toBe('PERSON_WITHOUT_NAME')
    const wrongBody = savePerson(client, { id: 'x', fullName: 'A' }, [{ title: 'B', organizationId: 'khong' }])
    expect(await codeOf(wrongBody)).toBe('ORGANIZATION_NOT_FOUND')
    const left = await client('person.remove', { ids: ['an'] })
    expect([left.people.length, titlesOf(left, 'an'), titlesOf(left, 'binh')]).toEqual([1, [], ['Chuyên viên']])
    expect(await codeOf(client('person.remove', { ids: ['an'] }))).toBe('PERSON_NOT_FOUND')
  }))

test('two people become one: names kept, contacts joined, posts joined without doubles; one step back', () =>
  withCore(async ({ client }) => {
    await savePerson(client, { id: 'a', fullName: 'Hoà Thị Lan', phone: '0911', otherNames: ['Chị Lan'] }, [
      { title: 'PCT UBND tỉnh', from: '2024-01-01' },
    ])
    const before = await savePerson(
      client,
      { id: 'b', fullName: 'Hòa Thị Làn', phone: '0922', email: 'lan@x.vn', note: 'Nghỉ thứ sáu', otherNames: ['Lan'] },
      [{ title: 'Phó Chủ tịch Ủy ban nhân dân tỉnh', to: '2025-12-31' }, { title: 'Tỉnh ủy viên' }],
    )
    const after = await client('person.merge', { keepId: 'a', otherIds: ['b', 'a'] })
    expect(personOf(after, 'a')).toMatchObject({
      fullName: 'Hoà Thị Lan',
      otherNames: ['Chị Lan', 'Hòa Thị Làn', 'Lan'],
      phone: '0911, 0922',
      email: 'lan@x.vn',
      note: 'Nghỉ thứ sáu',
    })
    expect(after.people).toHaveLength(1)
    expect(after.posts).toMatchObject([
      { personId: 'a', title: 'PCT UBND tỉnh', from: '2024-01-01', to: '2025-12-31' },
      { personId: 'a', title: 'Tỉnh ủy viên' },
    ])
    expect(after.merged).toEqual({ b: 'a' })
    const back = await client('directory.putBack', changeBack(before, after))
    expect(back.people).toEqual(before.people)
    expect(back.posts.toSorted((x, y) => x.id.localeCompare(y.id))).toEqual(before.posts)
    expect(back.merged).toEqual({})
  }))

test('one post whose dates contradict stays two posts', () =>
  withCore(async ({ client }) => {
    await savePerson(client, { id: 'a', fullName: 'Lê Văn An' }, [{ title: 'Giám đốc', from: '2020-01-01' }])
    await savePerson(client, { id: 'b', fullName: 'Le Van An' }, [{ title: 'Giám đốc', from: '2021-05-01' }])
    const after = await client('person.merge', { keepId: 'a', otherIds: ['b'] })
    expect(after.posts.map((one) => one.from)).toEqual(['2020-01-01', '2021-05-01'])
  }))

test('taking a merge back leaves what was edited elsewhere meanwhile', () =>
  withCore(async ({ client }) => {
    await savePerson(client, { id: 'a', fullName: 'Lê Văn An' })
    const before = await savePerson(client, { id: 'b', fullName: 'Le Van An' })
    const after = await client('person.merge', { keepId: 'a', otherIds: ['b'] })
    await savePerson(client, { id: 'c', fullName: 'Vũ Thị Bình' })
    const back = await client('directory.putBack', changeBack(before, after))
    expect(back.people.map((one) => one.fullName).toSorted()).toEqual(['Le Van An', 'Lê Văn An', 'Vũ Thị Bình'])
  }))

test('two bodies become one: lists joined, posts, successors and the default body repointed; one step back', () =>
  withCore(async ({ client }) => {
    const entry = { id: 'g1', heard: 'xê tê', right: 'CT' }
    await saveBody(client, { id: 'a', officialName: 'Sở Tài chính', defaultRecipients: ['Như trên'] })
    await saveBody(client, {
      id: 'b',
      officialName: 'Sở TC',
      shortName: 'STC',
      code: 'STC',
      defaultRecipients: ['Như  trên', 'Lưu: VT'],
      signers: [{ id: 's1', title: 'Giám đốc', fullName: 'Lê Văn An' }],
      glossary: [entry],
      contact: { phone: '0243' },
    })
    await saveBody(client, { id: 'c', officialName: 'Sở Vật giá', successorId: 'b' })
    await client('settings.save', { settings: { defaultOrganizationId: 'b' } })
    const before = await savePerson(client, { id: 'an', fullName: 'Lê Văn An' }, [
      { title: 'Giám đốc', organizationId: 'b' },
    ])
    const after = await client('organization.merge', { keepId: 'a', otherIds: ['b'] })
    const kept = after.organizations.find((one) => one.id === 'a')
    expect(kept).toMatchObject({ shortName: 'STC', code: 'STC', otherNames: ['Sở TC'], contact: { phone: '0243' } })
    expect(kept?.defaultRecipients).toEqual(['Như trên', 'Lưu: VT'])
    expect([kept?.signers.length, kept?.glossary]).toEqual([1, [{ ...entry, isCaseSensitive: false, isOn: true }]])
    expect(after.organizations.find((one) => one.id === 'c')?.successorId).toBe('a')
    expect(after.posts[0]?.organizationId).toBe('a')
    expect((await client('settings.get', {})).defaultOrganizationId).toBe('a')
    const back = await client('directory.putBack', { ...changeBack(before, after), defaultOrganizationId: 'b' })
    const byId = (list: { id: string }[]) => list.toSorted((x, y) => x.id.localeCompare(y.id))
    expect(byId(back.organizations)).toEqual(byId(before.organizations))
    expect([back.posts, (await client('settings.get', {})).defaultOrganizationId]).toEqual([before.posts, 'b'])
  }))

test('the default body and one with numbers are not removed; people of a removed body keep its name', () =>
  withCore(async ({ client }) => {
    await saveBody(client, { id: 'a', officialName: 'Sở A' })
    await saveBody(client, { id: 'b', officialName: 'Sở B' })
    await saveBody(client, { id: 'c', officialName: 'Sở C', successorId: 'b' })
    await client('settings.save', { settings: { defaultOrganizationId: 'a' } })
    await savePerson(client, { id: 'an', fullName: 'Lê Văn An' }, [{ title: 'Giám đốc', organizationId: 'b' }])
    expect(await codeOf(client('organization.remove', { ids: ['b', 'a'] }))).toBe('ORGANIZATION_IS_DEFAULT')
    const given = { kind: 'minutes', issuedOn: '2026-11-20', number: 3, subject: 'Biên bản' } as const
    await client('number.add', { organizationId: 'c', ...given })
    expect(await codeOf(client('organization.remove', { ids: ['c'] }))).toBe('ORGANIZATION_HAS_NUMBERS')
    expect(await codeOf(client('organization.merge', { keepId: 'a', otherIds: ['c'] }))).toBe(
      'ORGANIZATION_HAS_NUMBERS',
    )
    const left = await client('organization.remove', { ids: ['b'] })
    expect(left.organizations.map((one) => [one.id, one.successorId])).toEqual([
      ['a', null],
      ['c', null],
    ])
    expect(left.posts).toMatchObject([{ organizationId: null, unit: 'Sở B' }])
    const merged = await client('organization.merge', { keepId: 'c', otherIds: ['a'] })
    expect(merged.organizations).toHaveLength(1)
  }))

test.describe('duplicates', () => {
  const namesOf = async (client: Client) => {
    const [{ people, organizations }, directory] = [
      await client('directory.findDuplicates', {}),
      await client('directory.get', {}),
    ]
    const name = (id: string) =>
      personOf(directory, id)?.fullName ?? directory.organizations.find((one) => one.id === id)?.officialName
    return [...people, ...organizations].map((group) => group.map(name).join(' = '))
  }
  const savePeople = async (client: Client, names: string[]) => {
    for (const [at, fullName] of names.entries()) await savePerson(client, { id: `n${at}`, fullName })
  }

  test('other spellings of one name are found, two names that only look alike are not', () =>
    withCore(async ({ client }) => {
      await savePeople(client, ['Đỗ Hoà Bình', 'Đ/c Đỗ Hòa Bình', 'Nguyen Van Hung', 'Nguyễn Văn Hưng'])
      expect(await namesOf(client)).toEqual(['Đỗ Hoà Bình = Đ/c Đỗ Hòa Bình', 'Nguyen Van Hung = Nguyễn Văn Hưng'])
      await savePerson(client, { id: 'n2', fullName: 'Nguyễn Văn Hùng' })
      expect(await namesOf(client)).toEqual(['Đỗ Hoà Bình = Đ/c Đỗ Hòa Bình'])
    }))

  test('one post with the same initials may be one person', () =>
    withCore(async ({ client }) => {
      await savePerson(client, { id: 'a', fullName: 'Vũ Chí Giang' }, [{ title: 'PCT', unit: 'UBND tỉnh' }])
      await savePerson(client, { id: 'b', fullName: 'V.C.Giang' }, [
        { title: 'Phó Chủ tịch', unit: 'Ủy ban nhân dân tỉnh' },
      ])
      await savePerson(client, { id: 'c', fullName: 'Vũ Chí Giáp' }, [{ title: 'Chánh Văn phòng' }])
      await savePerson(client, { id: 'd', fullName: 'Lê Văn Bình' }, [{ title: 'Chuyên viên', unit: 'Sở A' }])
      await savePerson(client, { id: 'e', fullName: 'Lê Thị Bình' }, [{ title: 'Chuyên viên', unit: 'Sở A' }])
      expect(await namesOf(client)).toEqual(['Vũ Chí Giang = V.C.Giang'])
      await savePerson(client, { id: 'e', fullName: 'Lê Bình' }, [{ title: 'Chuyên viên', unit: 'Sở A' }])
      expect(await namesOf(client)).toEqual(['Vũ Chí Giang = V.C.Giang', 'Lê Văn Bình = Lê Bình'])
    }))

  test('bodies by abbreviation and by their other names, but not a body and its successor', () =>
    withCore(async ({ client }) => {
      await saveBody(client, { id: 'a', officialName: 'Ủy ban nhân dân tỉnh An Lạc' })
      await saveBody(client, { id: 'b', officialName: 'UBND tỉnh An Lạc' })
      await saveBody(client, { id: 'c', officialName: 'Bộ Kế hoạch và Đầu tư' })
      await saveBody(client, { id: 'd', officialName: 'Bộ KHĐT' })
      await saveBody(client, { id: 'e', officialName: 'Sở Nội vụ', successorId: 'f', otherNames: ['Sở Tổ chức'] })
      await saveBody(client, { id: 'f', officialName: 'Sở Tổ chức' })
      expect(await namesOf(client)).toEqual([
        'Ủy ban nhân dân tỉnh An Lạc = UBND tỉnh An Lạc',
        'Bộ Kế hoạch và Đầu tư = Bộ KHĐT',
      ])
    }))

  test('who was found to be two is not asked about again, until that is taken back', () =>
    withCore(async ({ client }) => {
      await savePeople(client, ['Lê Văn An', 'Lê Văn An', 'Lê Văn An'])
      expect(await namesOf(client)).toEqual(['Lê Văn An = Lê Văn An = Lê Văn An'])
      await client('directory.keepApart', { ids: ['n0', 'n1'] })
      const groups = (await client('directory.findDuplicates', {})).people
      expect(groups).toEqual([['n0', 'n2']])
      await client('directory.keepApart', { ids: ['n1', 'n0'], isApart: false })
      expect((await client('directory.get', {})).distinct).toEqual([])
    }))
})

test.describe('uses', () => {
  test('a person by link and by name, with the posts written there, newest first', () =>
    withCore(async (core) => {
      const { client } = core
      await savePerson(client, { id: 'giang', fullName: 'Vũ Chí Giang', otherNames: ['Vũ Giang'] })
      await storeMeeting(core, 'm1', fields({ heldOn: '2020-12-25' }), attendee('Ông Vũ Chí Giang', { role: 'chair' }))
      await storeMeeting(core, 'm2', fields({ heldOn: '2021-02-01' }), attendee('V C G', { personId: 'giang' }))
      await storeMeeting(core, 'm3', fields({ heldOn: '2021-03-01' }), speech('Vũ Giang', 'x'))
      await storeMeeting(core, 'm4', fields({ heldOn: '2021-04-01' }), directive('x', { issuer: 'Vũ Chí Giang' }))
      await storeMeeting(core, 'm5', attendee('Vũ Chí Giảng'), fields({ title: 'Vũ Chí Giang được nhắc tới' }))
      await storeMeeting(core, 'm6', attendee('Vũ Chí Giang', { personId: 'nguoi-khac' }))
      const { uses, hasMore } = await client('directory.uses', { id: 'giang' })
      expect(uses.map((one) => [one.meetingId, one.as])).toEqual([
        ['m4', 'issuer'],
        ['m3', 'speaker'],
        ['m2', 'member'],
        ['m1', 'chair'],
      ])
      expect(hasMore).toBe(false)
      const cut = await client('directory.uses', { id: 'giang', limit: 2 })
      expect([cut.uses.map((one) => one.meetingId), cut.hasMore]).toEqual([['m4', 'm3'], true])
      expect(await codeOf(client('directory.uses', { id: 'khong' }))).toBe('PERSON_NOT_FOUND')
    }))

  test('a merged person is still found where meetings know the old id', () =>
    withCore(async (core) => {
      const { client } = core
      await savePerson(client, { id: 'a', fullName: 'Lê Văn An' })
      await savePerson(client, { id: 'b', fullName: 'Lê An' })
      await storeMeeting(core, 'm1', attendee('Bác An', { personId: 'b', posts: ['Chủ nhiệm'] }))
      await client('person.merge', { keepId: 'a', otherIds: ['b'] })
      expect((await client('directory.uses', { id: 'a' })).uses).toMatchObject([
        { meetingId: 'm1', as: 'member', posts: ['Chủ nhiệm'] },
      ])
    }))

  test('a body as organizer, as the one who is charged, and as the unit of those present', () =>
    withCore(async (core) => {
      const { client } = core
      await saveBody(client, { id: 'so', officialName: 'Sở Kế hoạch và Đầu tư', shortName: 'Sở KH&ĐT' })
      await storeMeeting(core, 'm1', organization({ id: 'so', officialName: 'Tên cũ' }))
      await storeMeeting(
        core,
        'm2',
        directive('x', { coordinators: ['Sở KHĐT'] }),
        attendee('A', { organization: 'Sở KH&ĐT' }),
      )
      await storeMeeting(core, 'm3', speech('Lê Văn An', 'Sở Kế hoạch và Đầu tư được nhắc tới'))
      const { uses } = await client('directory.uses', { id: 'so' })
      expect(uses.map((one) => [one.meetingId, one.as]).toSorted()).toEqual([
        ['m1', 'organizer'],
        ['m2', 'assignee'],
        ['m2', 'unit'],
      ])
    }))
})

test('people who stand in meetings and not in the directory are collected with posts and days', () =>
  withCore(async (core) => {
    const { client, environment } = core
    await savePerson(client, { id: 'an', fullName: 'Lê Văn An' })
    const dung = (post: string) => attendee('Bà Phạm Thị Dung', { posts: [post], organization: 'Sở Y tế' })
    await storeMeeting(core, 'm1', fields({ heldOn: '2020-05-01' }), dung('PGĐ'), attendee('Lê Văn An'))
    await storeMeeting(core, 'm2', fields({ heldOn: '2021-05-01' }), dung('Phó Giám đốc'))
    await storeMeeting(core, 'm3', fields({ heldOn: '--05-01' }), dung('Giám đốc'), attendee('Đại biểu các sở'))
    await client('directory.collectPeople', {})
    await expect.poll(() => environment.jobs.list()[0]?.state).toBe('done')
    const { people } = PeopleSeen.parse(environment.jobs.list()[0]?.result)
    expect(people).toEqual([
      {
        fullName: 'Phạm Thị Dung',
        phone: '',
        meetingCount: 3,
        posts: [
          { title: 'Phó Giám đốc', unit: 'Sở Y tế', firstOn: '2020-05-01', lastOn: '2021-05-01' },
          { title: 'Giám đốc', unit: 'Sở Y tế', firstOn: null, lastOn: null },
        ],
      },
    ])
  }))
