import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import type { Environment } from '#app/environment.ts'
import { type Client, createClient } from '#contract/client.ts'
import type { ExportReport } from '#contract/paper-shapes.ts'
import type { Meeting } from '#domain/meeting.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { attendee, directive, fields, meeting, type Part } from '#tests/builders/meeting.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

type Place = { client: Client; environment: Environment; made: Meeting; folder: string }

async function withMeeting(made: Meeting, work: (place: Place) => Promise<void>): Promise<void> {
  await withTempFolder(async (folder) => {
    const environment = createEnvironment('test', join(folder, 'data'))
    const client = createClient((name, input) => callApi(environment, name, input))
    await environment.store.openForWriting()
    await environment.store.create(made)
    await work({ client, environment, made, folder })
    await environment.jobs.stopAll()
    await environment.store.close()
  })
}

async function finish(client: Client, id: string) {
  for (;;) {
    const job = (await client('job.list', {})).jobs.find((one) => one.id === id)
    if (job && job.state !== 'running') return job
    await wait(20)
  }
}

/** Ends before it begins: one of the contradictions that keep a paper back. */
const backwards: Part[] = [
  fields({ heldOn: '2026-08-03', startsAt: '2026-08-03T14:00+07:00', endsAt: '2026-08-03T08:00+07:00' }),
]

test('the list names every paper once and opens each of them', () =>
  withMeeting(richMeeting(), async ({ client, made }) => {
    const { papers } = await client('document.list', { id: made.id })
    expect(new Set(papers.map((one) => `${one.kind} ${one.target}`)).size).toBe(papers.length)
    const names = new Set<string>()
    for (const { kind, target } of papers) {
      const preview = await client('document.preview', { id: made.id, kind, target })
      expect(preview.text.length, kind).toBeGreaterThan(100)
      names.add(preview.fileName)
    }
    expect(names.size).toBe(papers.length)
  }))

test('a paper the meeting does not have is refused by name', () =>
  withMeeting(richMeeting(), async ({ client, made }) => {
    const stale = client('document.export', { id: made.id, kind: 'task-slip', target: 'Sở không có' })
    await expect(stale).rejects.toMatchObject({
      code: 'PAPER_NOT_FOUND',
      message: expect.stringContaining('Phiếu giao nhiệm vụ'),
    })
  }))

test('the pages are those of the very bytes that are exported', () =>
  withMeeting(richMeeting(), async ({ client, made }) => {
    const paper = { id: made.id, kind: 'report', target: '' } as const
    const { pages, pageCount, hash, css } = await client('document.pages', { ...paper, firstPage: 2, count: 1 })
    expect(pages).toHaveLength(1)
    expect(pageCount).toBeGreaterThan(1)
    expect(pages[0]?.html).not.toMatch(/<script|javascript:|onerror/iu)
    expect(css).toContain('.word-page')
    const file = await client('document.export', paper)
    expect(createHash('sha256').update(Buffer.from(file.contentBase64, 'base64')).digest('hex')).toBe(hash)
    expect(file.hash).toBe(hash)
  }))

test('what is typed into a meeting never becomes an element of a page', () =>
  withMeeting(
    meeting(
      fields({ title: '<img src=x onerror=alert(1)>' }),
      attendee('<b>Lê</b>', { role: 'chair' }),
      directive('<i>x</i>'),
    ),
    async ({ client, made }) => {
      const { pages } = await client('document.pages', { id: made.id, kind: 'minutes' })
      const html = pages.map((page) => page.html).join('')
      expect(html).not.toMatch(/<img|<b>|<i>x/u)
      expect(html).toContain('&lt;b&gt;Lê')
    },
  ))

test('a secret meeting gives nothing for the press, whatever reason is recorded', () =>
  withMeeting({ ...richMeeting(), secrecyLevel: 'secret' }, async ({ client, made }) => {
    for (const kind of ['news-item', 'press-release', 'communique'] as const) {
      await expect(client('document.export', { id: made.id, kind })).rejects.toMatchObject({ code: 'EXPORT_SECRET' })
    }
  }))

test('a contradiction keeps a paper back until somebody records why it may leave', () =>
  withMeeting(meeting(attendee('Lê Minh Tâm', { role: 'chair' }), ...backwards), async ({ client, made }) => {
    const paper = { id: made.id, kind: 'minutes', target: '' } as const
    const refusal = { code: 'EXPORT_CONTRADICTION', message: expect.stringContaining('Biên bản') }
    await expect(client('document.export', paper)).rejects.toMatchObject(refusal)
    const before = await client('document.list', { id: made.id })
    expect(before.papers.find((one) => one.kind === 'minutes')?.contradictions).toBeGreaterThan(0)
    let { revision } = await client('meeting.get', { id: made.id })
    const { findings } = await client('document.preview', paper)
    for (const { key } of findings.filter((one) => one.severity === 'contradiction')) {
      const given = { id: made.id, baseRevision: revision, key, reason: 'Họp qua đêm', by: 'Vũ Hải Yến' }
      revision = (await client('document.override', given)).revision
    }
    expect((await client('document.export', paper)).fileName).toContain('bien-ban')
    const after = await client('document.list', { id: made.id })
    expect(after.papers.find((one) => one.kind === 'minutes')?.contradictions).toBe(0)
  }))

test('one refused paper does not stop the others, and nothing in the folder is written over', () =>
  withMeeting({ ...richMeeting(), secrecyLevel: 'secret' }, async ({ client, environment, made, folder }) => {
    const papers = [
      { kind: 'news-item', target: '' },
      { kind: 'report', target: '' },
      { kind: 'task-slip', target: 'Sở không có' },
      { kind: 'conclusion-notice', target: '' },
    ] as const
    const { fileName } = await client('document.preview', { id: made.id, kind: 'report' })
    writeFileSync(join(folder, fileName), 'bản đã sửa tay')
    const job = await client('document.exportTo', { id: made.id, papers: [...papers], folder })
    const ended = await finish(client, job.id)
    expect(ended).toMatchObject({ state: 'done', done: 4, total: 4 })
    const report = ended.result as ExportReport
    expect(report.refused.map((one) => one.kind)).toEqual(['news-item', 'task-slip'])
    expect(report.files.map((one) => one.kind)).toEqual(['report', 'conclusion-notice'])
    for (const { path, hash } of report.files) {
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(hash)
    }
    expect(report.files[0]?.path).toContain('(2)')
    expect(readFileSync(join(folder, fileName), 'utf8')).toBe('bản đã sửa tay')
    expect(environment.store.isOpenForWriting()).toBe(true)
  }))

test('an export can be stopped, and a folder that is not there is refused at once', () =>
  withMeeting(richMeeting(), async ({ client, made, folder }) => {
    const { papers } = await client('document.list', { id: made.id })
    const all = papers.map(({ kind, target }) => ({ kind, target }))
    const job = await client('document.exportTo', { id: made.id, papers: all, folder })
    await client('job.cancel', { id: job.id })
    expect((await finish(client, job.id)).state).toBe('cancelled')
    expect(readdirSync(folder).filter((name) => name.endsWith('.docx')).length).toBeLessThan(all.length)
    const gone = client('document.exportTo', { id: made.id, papers: all, folder: join(folder, 'khong-co') })
    await expect(gone).rejects.toMatchObject({ code: 'FOLDER_UNREADABLE' })
  }))

test('a stopped export tells which files it had written, so that the meeting can record them', () =>
  withMeeting(richMeeting(), async ({ client, environment, made, folder }) => {
    const { papers } = await client('document.list', { id: made.id })
    const { writePaper } = environment
    const written: string[] = []
    // Somebody presses "stop" while the second paper is being written.
    const stopAtTwo: Environment['writePaper'] = async (...paper) => {
      const path = await writePaper(...paper)
      if (written.push(path) === 2) await client('job.cancel', { id: job.id })
      return path
    }
    Object.assign(environment, { writePaper: stopAtTwo })
    const job = await client('document.exportTo', {
      id: made.id,
      papers: papers.map(({ kind, target }) => ({ kind, target })),
      folder,
    })
    const ended = await finish(client, job.id)
    expect(ended.state).toBe('cancelled')
    expect((ended.result as ExportReport).files.map((one) => one.path)).toEqual(written)
    expect(written).toHaveLength(2)
  }))

test('two exports at once are two jobs, each with its own papers', () =>
  withMeeting(richMeeting(), async ({ client, made, folder }) => {
    const start = (kind: 'report' | 'minutes') =>
      client('document.exportTo', { id: made.id, papers: [{ kind, target: '' }], folder })
    const [one, other] = await Promise.all([start('report'), start('minutes')])
    expect(one.id).not.toBe(other.id)
    const reports = await Promise.all([one, other].map(async (job) => (await finish(client, job.id)).result))
    expect((reports as ExportReport[]).map((report) => report.files.map((file) => file.kind))).toEqual([
      ['report'],
      ['minutes'],
    ])
  }))
