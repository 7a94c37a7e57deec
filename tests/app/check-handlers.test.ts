import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import { type Client, createClient } from '#contract/client.ts'
import type { Meeting } from '#domain/meeting.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const withMeeting = (given: Partial<Meeting>, work: (client: Client, meeting: Meeting) => Promise<void>) =>
  withTempFolder(async (folder) => {
    const environment = createEnvironment('test', folder)
    const client = createClient((name, input) => callApi(environment, name, input))
    try {
      const made = await client('meeting.create', { title: 'Họp giao ban' })
      await work(client, await client('meeting.save', { baseRevision: made.revision, meeting: { ...made, ...given } }))
    } finally {
      await environment.store.close()
    }
  })

const reversed = { startsAt: '2026-05-04T09:00+07:00', endsAt: '2026-05-04T08:00+07:00' }
const minutes = { kind: 'minutes', target: '' } as const

test('a contradiction is let pass with a reason, a name and a time, and blocks again when the reason is withdrawn', () =>
  withMeeting(reversed, async (client, meeting) => {
    const { id } = meeting
    const look = async () =>
      (await client('document.preview', { id, ...minutes })).findings.find((one) => one.severity === 'contradiction')
    const found = await look()
    expect(found).toMatchObject({ rule: 'time.end-before-start', override: null })
    const input = { id, key: found?.key ?? '', by: ' Nguyễn Thị Lan ' }
    const passed = await client('document.override', {
      ...input,
      baseRevision: meeting.revision,
      reason: 'qua nửa đêm',
    })
    expect(passed.overrides).toMatchObject([{ reason: 'qua nửa đêm', by: 'Nguyễn Thị Lan', message: found?.message }])
    expect((await look())?.override?.reason).toBe('qua nửa đêm')
    const again = await client('document.override', { ...input, baseRevision: passed.revision, reason: 'lý do khác' })
    expect(again.overrides.map((one) => one.reason)).toEqual(['lý do khác'])
    const withdrawn = await client('document.override', { ...input, baseRevision: again.revision, reason: ' ' })
    expect(withdrawn.overrides).toEqual([])
    expect((await look())?.override).toBeNull()
  }))

test('what the checks do not find, advice, a secret and a stale meeting are refused in words', () =>
  withMeeting({ ...reversed, secrecyLevel: 'secret' }, async (client, { id, revision }) => {
    const pass = (key: string, baseRevision = revision, reason = 'x') =>
      codeOf(client('document.override', { id, baseRevision, key, reason, by: 'Lan' }))
    expect(await pass('time.end-before-start||không có')).toBe('FINDING_NOT_FOUND')
    const of = async (kind: 'minutes' | 'press-release', severity: string) =>
      (await client('document.preview', { id, kind, target: '' })).findings.filter((one) => one.severity === severity)
    const [missing] = await of('minutes', 'missing')
    expect(await pass(missing?.key ?? '')).toBe('FINDING_NOT_FOUND')
    const secret = (await of('press-release', 'contradiction')).find((one) => one.rule === 'press.secret')
    expect(await pass(secret?.key ?? '')).toBe('FINDING_NOT_FOUND')
    const [found] = await of('minutes', 'contradiction')
    expect(await pass(found?.key ?? '', revision - 1)).toBe('MEETING_CONFLICT')
    expect(await pass(found?.key ?? '', revision, '')).toBe('FINDING_NOT_FOUND')
    expect((await client('meeting.get', { id })).overrides).toEqual([])
  }))

test('the holidays of a year: by law, by the moon, and as the office has corrected them', () =>
  withMeeting({}, async (client) => {
    const settings = await client('settings.get', {})
    const holidayEdits = [
      { date: '2026-04-27', name: 'Không nghỉ bù', isWorkday: true },
      { date: '2026-08-31', name: 'Hoán đổi', isWorkday: false },
    ]
    await client('settings.save', { settings: { ...settings, holidayEdits } })
    const { holidays } = await client('calendar.holidays', { year: 2026 })
    expect(holidays.find((one) => one.date === '2026-02-17')).toEqual({
      date: '2026-02-17',
      name: 'Tết Nguyên đán',
      isWorkday: false,
      source: 'lunar',
    })
    expect(holidays.find((one) => one.date === '2026-04-30')).toMatchObject({ source: 'law' })
    expect(holidays.filter((one) => one.source === 'edited')).toMatchObject(holidayEdits)
    expect(holidays.filter((one) => one.date === '2026-04-27')).toHaveLength(1)
    const dates = holidays.map((one) => one.date)
    expect(dates).toEqual(dates.toSorted())
    expect((await client('calendar.holidays', { year: 2027 })).holidays.some((one) => one.source === 'edited')).toBe(
      false,
    )
  }))

test('the sample meeting contradicts itself nowhere and drowns no paper in findings', () =>
  withMeeting({}, async (client) => {
    const { meeting } = await client('sample.import', {})
    const { papers } = await client('document.list', { id: meeting.id })
    expect(papers.length).toBeGreaterThan(12)
    for (const { kind, contradictions, missing, advice } of papers) {
      expect(contradictions, kind).toBe(0)
      expect(missing + advice, kind).toBeLessThanOrEqual(12)
    }
  }))

test('the findings of all papers name each thing once, and what was let pass with its reason', () =>
  withMeeting(reversed, async (client, { id }) => {
    const list = async () => (await client('document.findings', { id })).findings
    const findings = await list()
    const words = findings.map(({ field, itemId, message }) => [field, itemId, message].join(' '))
    expect(words).toEqual([...new Set(words)])
    // What is missing for one paper only stands there beside what all papers miss.
    const { findings: ofMinutes } = await client('document.preview', { id, ...minutes })
    const messages = findings.map((one) => one.message)
    for (const one of ofMinutes) expect(messages).toContain(one.message)
    expect(findings.length).toBeGreaterThan(ofMinutes.length)
    const contradiction = findings.find((one) => one.severity === 'contradiction')
    const { revision } = await client('meeting.get', { id })
    const [key, reason] = [contradiction?.key ?? '', 'Giờ ghi theo biên bản giấy']
    await client('document.override', { id, baseRevision: revision, key, reason, by: 'Nguyễn Thị Lan' })
    expect((await list()).find((one) => one.key === key)?.override).toMatchObject({ reason })
  }))
