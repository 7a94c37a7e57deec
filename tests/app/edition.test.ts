import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import type { ReadReport } from '#contract/shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withCore } from '#tests/fakes/with-core.ts'

const lines = [
  'Chiều 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban. Đồng chí Trần Văn An, Giám đốc Sở, chủ trì hội nghị.',
  'Quý I, Sở tiếp nhận 1.250 hồ sơ, tăng 12% so với cùng kỳ.',
  'Kết luận hội nghị, đồng chí Trần Văn An yêu cầu Văn phòng rà soát hồ sơ lưu trước ngày 20/3/2026; chuẩn bị phòng họp mới.',
  'Đồng chí giao Phòng Tổ chức tham mưu kế hoạch đào tạo.',
]
const text = lines.join('\n')
const notes = { fileName: 'giao-ban.txt', text }

const directives = (meeting: Meeting) => meeting.proposals.filter((one) => one.kind === 'directive')
const decide = (client: Client, meeting: Meeting, [decision, words]: ['accept' | 'reject', string]) => {
  const found = directives(meeting).find((one) => one.value.text.includes(words))
  return client('proposal.decide', {
    id: meeting.id,
    baseRevision: meeting.revision,
    decisions: [{ proposalId: found?.id ?? words, decision }],
  })
}
const add = (client: Client, meeting: Meeting, changed: string) =>
  client('source.add', { id: meeting.id, baseRevision: meeting.revision, fileName: 'giao-ban.txt', text: changed })

test('an edited edition proposes only what changed; decisions stay and move along', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', notes)
    meeting = await decide(client, meeting, ['accept', 'rà soát'])
    meeting = await decide(client, meeting, ['reject', 'phòng họp'])
    const edited = `Bản sửa ngày 13/3.\n${lines.with(1, 'Quý I, Sở tiếp nhận 1.310 hồ sơ, tăng 12% so với cùng kỳ.').join('\n')}\nĐồng chí giao Thanh tra Sở kiểm tra việc tiếp công dân.`
    const result = await add(client, meeting, edited)
    const [, source] = result.meeting.sources
    expect(source?.replaces).toBe(meeting.sources[0]?.id)
    expect(result.replaced).toBe(meeting.sources[0]?.id)
    const states = directives(result.meeting).map((one) => [one.status, one.value.text.slice(0, 14)])
    expect(states).toContainEqual(['accepted', 'Văn phòng rà s'])
    expect(states).toContainEqual(['rejected', 'chuẩn bị phòng'])
    expect(states).toContainEqual(['pending', 'Phòng Tổ chức '])
    expect(states.filter(([, words]) => words === 'chuẩn bị phòng').length).toBe(1)
    expect(result.counts.directives).toBe(1)
    const moved = result.meeting.directives[0]?.source
    expect(source?.text.slice(moved?.start, moved?.end)).toContain('rà soát hồ sơ lưu')
    const figures = result.meeting.proposals.filter((one) => one.kind === 'figure')
    expect(figures.map((one) => one.value.value)).toContain(1310)
    expect(figures.map((one) => one.value.value)).not.toContain(1250)
  }))

test('the changed words of an accepted task are proposed for that very task', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', notes)
    meeting = await decide(client, meeting, ['accept', 'rà soát'])
    const id = meeting.directives[0]?.id ?? ''
    const { meeting: next } = await add(client, meeting, text.replace('20/3/2026', '30/4/2026'))
    expect(next.directives).toMatchObject([{ id, deadline: { date: '2026-03-20' } }])
    const fresh = directives(next).find((one) => one.status === 'pending' && one.value.id === id)
    expect(fresh?.value).toMatchObject({ deadline: { date: '2026-04-30' } })
    const accepted = await client('proposal.decide', {
      id: next.id,
      baseRevision: next.revision,
      decisions: [{ proposalId: fresh?.id ?? '', decision: 'accept' }],
    })
    expect(accepted.directives).toMatchObject([{ id, deadline: { date: '2026-04-30' } }])
  }))

test('the same text again is told to hold nothing new; another text is added beside it', () =>
  withCore(async ({ client }) => {
    const { meeting } = await client('source.import', notes)
    expect(await codeOf(add(client, meeting, `${text}`))).toBe('SOURCE_UNCHANGED')
    const undone = await client('source.add', {
      id: meeting.id,
      baseRevision: meeting.revision,
      text: 'Thêm: ông Lê Văn Bình, Trưởng phòng, dự họp.',
    }).then(({ meeting: added }) => client('meeting.undo', { id: added.id, baseRevision: added.revision }))
    expect(undone.meeting.proposals).toEqual(meeting.proposals)
    const again = await client('source.add', {
      id: meeting.id,
      baseRevision: undone.meeting.revision,
      text: 'Thêm: ông Lê Văn Bình, Trưởng phòng, dự họp.',
    })
    expect(again.counts.attendees).toBe(1)
    const other = await client('source.add', {
      id: meeting.id,
      baseRevision: again.meeting.revision,
      text: 'Danh sách bổ sung: dự họp có ông Phạm Văn Cường, Trưởng phòng Tổ chức.',
    })
    expect(other.replaced).toBeNull()
    expect(other.meeting.proposals.slice(0, again.meeting.proposals.length)).toEqual(again.meeting.proposals)
    expect(other.counts.attendees).toBe(1)
  }))

test('a long text is read in the background, and can be given up before anything is stored', () =>
  withCore(async ({ client, environment }) => {
    const wait = async (id: string) => {
      for (;;) {
        const { jobs } = await client('job.list', {})
        const job = jobs.find((one) => one.id === id)
        if (job?.state !== 'running') return job
        await environment.pause()
      }
    }
    const done = await wait((await client('source.startReading', notes)).id)
    expect(done?.state).toBe('done')
    const report = done?.result as ReadReport
    expect((await client('meeting.get', { id: report.id })).sources[0]?.text).toBe(text)
    const stopped = await client('source.startReading', { ...notes, text: `${text}\n`.repeat(2000) })
    await client('job.cancel', { id: stopped.id })
    expect((await wait(stopped.id))?.state).toBe('cancelled')
    expect((await client('meeting.list', {})).meetings.length).toBe(1)
  }))

test('a task that was corrected by hand is not proposed again over the correction', () =>
  withCore(async ({ client }) => {
    const { meeting } = await client('source.import', notes)
    const found = directives(meeting).find((one) => one.value.text.includes('rà soát'))
    const text = 'Văn phòng rà soát hồ sơ lưu của năm 2025'
    const corrected = await client('proposal.decide', {
      id: meeting.id,
      baseRevision: meeting.revision,
      decisions: [{ proposalId: found?.id ?? '', decision: 'accept', value: { ...found?.value, text } }],
    })
    const { meeting: next } = await add(client, corrected, `${notes.text}\nĐồng chí giao Thanh tra Sở kiểm tra.`)
    const all = await client('proposal.decide', {
      id: next.id,
      baseRevision: next.revision,
      decisions: next.proposals
        .filter((one) => one.status === 'pending')
        .map((one) => ({ proposalId: one.id, decision: 'accept' as const })),
    })
    const texts = all.directives.map((one) => one.text)
    expect(texts).toContain(text)
    expect(texts.filter((one) => one.includes('rà soát'))).toEqual([text])
  }))

test('accepting the new words of a task keeps what was set by hand since: deadline, lead, what was recorded', () =>
  withCore(async ({ client }) => {
    let { meeting } = await client('source.import', notes)
    meeting = await decide(client, meeting, ['accept', 'đào tạo'])
    const [task] = meeting.directives
    const byHand = { ...task, assignee: 'Phòng Nhân sự', deadline: { kind: 'date', date: '2026-05-05', text: '' } }
    const saved = await client('meeting.save', {
      baseRevision: meeting.revision,
      meeting: { ...meeting, directives: [byHand] } as Meeting,
    })
    const changed = text.replace('kế hoạch đào tạo', 'kế hoạch đào tạo cán bộ')
    const { meeting: next } = await add(client, saved, changed)
    const id = task?.id ?? ''
    const event = { on: '2026-03-20', type: 'progress', text: 'Đang làm', percent: 40 } as const
    const { meeting: told } = await client('directive.addEvent', { meetingId: next.id, directiveId: id, event })
    const fresh = directives(told).find((one) => one.status === 'pending' && one.value.id === id)
    const decision = { proposalId: fresh?.id ?? '', decision: 'accept' as const }
    const accepted = await client('proposal.decide', {
      ...{ id: told.id, baseRevision: told.revision },
      decisions: [decision],
    })
    expect(accepted.directives).toMatchObject([
      {
        text: expect.stringContaining('đào tạo cán bộ'),
        assignee: 'Phòng Nhân sự',
        deadline: { date: '2026-05-05' },
        history: [{ percent: 40 }],
      },
    ])
    // What is corrected in the decision itself is meant.
    const value = { ...accepted.directives[0], assignee: 'Văn phòng' }
    const again = await client('proposal.decide', {
      ...{ id: accepted.id, baseRevision: accepted.revision },
      decisions: [{ ...decision, value }],
    })
    expect(again.directives).toMatchObject([{ assignee: 'Văn phòng', deadline: { date: '2026-05-05' } }])
  }))

test('a speech that grew is proposed as the change of the accepted one, and its marks stay', () =>
  withCore(async ({ client }) => {
    const said =
      'Phát biểu tại hội nghị, đồng chí Lê Thị Bình, Trưởng phòng Tổ chức, cho biết việc số hóa hồ sơ đã đạt 80% kế hoạch và còn thiếu máy quét.'
    const first = `${lines[0]}\n${said}`
    let { meeting } = await client('source.import', { fileName: 'giao-ban.txt', text: first })
    const speeches = (of: Meeting) => of.proposals.filter((one) => one.kind === 'speech')
    const [proposed] = speeches(meeting)
    meeting = await client('proposal.decide', {
      ...{ id: meeting.id, baseRevision: meeting.revision },
      decisions: [{ proposalId: proposed?.id ?? '', decision: 'accept' }],
    })
    const [speech] = meeting.speeches
    const marked = speech?.paragraphs.map((one) => ({
      ...one,
      marks: [{ type: 'notForPublication', start: 0, end: 5 }],
    }))
    const saved = await client('meeting.save', {
      baseRevision: meeting.revision,
      meeting: { ...meeting, speeches: [{ ...speech, paragraphs: marked }] } as Meeting,
    })
    const more = `${first}\nĐồng chí Lê Thị Bình cho biết thêm, phòng đã tập huấn cho 40 cán bộ trong tháng Hai.`
    const { meeting: next } = await add(client, saved, more)
    const grown = speeches(next).filter((one) => one.status === 'pending')
    expect(grown.map((one) => one.value.id)).toEqual([speech?.id])
    const accepted = await client('proposal.decide', {
      ...{ id: next.id, baseRevision: next.revision },
      decisions: grown.map((one) => ({ proposalId: one.id, decision: 'accept' as const })),
    })
    expect(accepted.speeches).toHaveLength(1)
    expect(accepted.speeches[0]?.paragraphs.map((one) => one.text).join(' ')).toContain('tập huấn cho 40 cán bộ')
    expect(accepted.speeches[0]?.paragraphs[0]?.marks).toMatchObject([{ type: 'notForPublication', start: 0, end: 5 }])
  }))
