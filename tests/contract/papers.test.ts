import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { ExportReport } from '#contract/paper-shapes.ts'
import type { Job } from '#contract/shapes.ts'
import { shells } from './shells.ts'
import { refusalOf, withShell } from './with-shell.ts'

const isWord = (contentBase64: string): boolean =>
  Buffer.from(contentBase64, 'base64').subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'

/** The command line answers when the work has ended; the others at once. */
async function endOf(client: Client, started: Job): Promise<Job> {
  let job = started
  while (job.state === 'running') {
    await wait(20)
    job = (await client('job.list', {})).jobs.find((one) => one.id === job.id) ?? job
  }
  return job
}

for (const shell of shells) {
  test.describe(shell.name, () => {
    test('papers are listed, seen, exported into a folder and read back without a departure', () =>
      withShell(shell, async (client, _open, folder) => {
        const { meeting } = await client('sample.import', {})
        const { papers } = await client('document.list', { id: meeting.id })
        expect(new Set(papers.map((one) => one.kind)).size).toBe(13)
        const paper = { id: meeting.id, kind: 'minutes' } as const
        const { pages, hash } = await client('document.pages', { ...paper, count: 1 })
        const file = await client('document.export', paper)
        expect([pages.length, file.hash]).toEqual([1, hash])
        const { fileName, contentBase64 } = file
        const report = await client('document.checkFile', { fileName, contentBase64 })
        expect([report.kind, report.departures.filter((one) => one.severity === 'departure')]).toEqual(['minutes', []])
        const chosen = [
          { kind: 'report' as const, target: '' },
          { kind: 'task-slip' as const, target: 'Sở không có' },
        ]
        const ended = await endOf(client, await client('document.exportTo', { id: meeting.id, papers: chosen, folder }))
        const told = ExportReport.parse(ended.result)
        expect([ended.state, told.files.map((one) => one.kind), told.refused.map((one) => one.kind)]).toEqual([
          ...['done', ['report'], ['task-slip']],
        ])
        expect(await refusalOf(client('file.open', { path: join(folder, 'settings.json'), how: 'open' }))).toBe(
          'INVALID_INPUT',
        )
      }))

    test('numbers are proposed, taken once, refused twice, given back, entered and taken off by hand', () =>
      withShell(shell, async (client) => {
        const { meeting } = await client('sample.import', {})
        const organizationId = meeting.organizer.id
        const paper = { kind: 'minutes', target: '' } as const
        const on = '2020-12-25'
        const proposed = await client('number.propose', { organizationId, kind: 'minutes', on })
        expect([proposed.next, proposed.gaps]).toEqual([1, []])
        const take = (baseRevision: number) =>
          client('number.take', { id: meeting.id, baseRevision, ...paper, issuedOn: on })
        const taken = await take(meeting.revision)
        expect(taken.documents).toMatchObject([{ kind: 'minutes', number: 1, issuedOn: on }])
        const byHand = { organizationId, kind: 'minutes', issuedOn: on } as const
        expect(await refusalOf(client('number.add', { ...byHand, number: 1 }))).toBe('NUMBER_TAKEN')
        const added = await client('number.add', { ...byHand, number: 3 })
        const next = await client('number.propose', { organizationId, kind: 'minutes', on })
        expect([next.next, next.gaps]).toEqual([4, [2]])
        await client('number.remove', { entryId: added.id })
        expect(await refusalOf(client('number.remove', { entryId: added.id }))).toBe('NUMBER_NOT_FOUND')
        const back = { id: meeting.id, baseRevision: taken.revision, ...paper }
        expect((await client('number.release', back)).documents[0]?.number ?? null).toBeNull()
        expect((await client('number.list', { organizationId })).entries).toEqual([])
      }))

    test('a template of the office is added, tried, filled, given back and removed', () =>
      withShell(shell, async (client) => {
        const { meeting } = await client('sample.import', {})
        const { contentBase64 } = await client('template.starter', {})
        const given = { fileName: 'mau.docx', name: 'Mẫu của cơ quan', contentBase64 }
        const { template, problems } = await client('template.add', given)
        expect(problems).toEqual([])
        expect((await client('template.list', {})).templates).toEqual([template])
        const templateId = template.id
        const trial = await client('template.try', { templateId })
        expect([trial.problems, isWord(trial.contentBase64)]).toEqual([[], true])
        const names = (await client('template.tags', {})).tags.map((one) => one.name)
        expect(trial.used.length).toBeGreaterThan(3)
        expect(names.length).toBeGreaterThan(trial.used.length)
        const filled = await client('template.fill', { templateId, id: meeting.id })
        expect([isWord(filled.contentBase64), filled.hash.length]).toEqual([true, 64])
        expect((await client('template.get', { templateId })).contentBase64).toBe(contentBase64)
        const junk = { fileName: 'rac.docx', name: '', contentBase64: Buffer.from('rác').toString('base64') }
        expect(await refusalOf(client('template.add', junk))).toBe('WORD_UNREADABLE')
        await client('template.remove', { templateId })
        expect(await refusalOf(client('template.fill', { templateId, id: meeting.id }))).toBe('TEMPLATE_NOT_FOUND')
      }))
  })
}
