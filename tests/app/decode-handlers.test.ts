import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Client } from '#contract/client.ts'
import { findOffice, realOffice } from '#shells/convert-to-word.ts'
import { codeOf } from '#tests/fakes/code-of.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { withCore } from '#tests/fakes/with-core.ts'
import { makeWord, p, run, table } from '#tests/sources/make-word.ts'

const decode = (client: Client, fileName: string, bytes: Uint8Array, encoding?: string) =>
  client('source.decode', { fileName, contentBase64: Buffer.from(bytes).toString('base64'), encoding })

const notes = [
  'Sáng 12/3/2026, Sở Nội vụ tổ chức hội nghị giao ban.',
  'Kết luận hội nghị, đồng chí Trần Văn An, Giám đốc Sở, yêu cầu Văn phòng rà soát hồ sơ trước ngày 20/3/2026.',
]

test('a Word file is decoded and imported with where it came from and what was done to it', () =>
  withCore(async ({ client }) => {
    const bytes = makeWord(p(run('Sµn phÈm häp', '.VnTime')) + notes.map((line) => p(line)).join(''))
    const { encodings, ...decoded } = await decode(client, 'giao-ban.docx', bytes)
    expect(encodings).toEqual([])
    const { meeting } = await client('source.import', { ...decoded, fileName: 'giao-ban.docx' })
    expect(meeting.sources).toMatchObject([
      { format: 'word', text: ['Sàn phẩm họp', ...notes].join('\n'), changes: [{ kind: 'legacyFont', count: 1 }] },
    ])
    expect(meeting.proposals.some((one) => one.kind === 'directive')).toBe(true)
  }))

test('the office’s own people and bodies decide how a recogniser’s words are written', () =>
  withCore(async ({ client }) => {
    const { organizations } = await client('organization.list', {})
    const [own] = organizations
    const said = 'HÔM NAY TRUNG TÂM THANH NIÊN XUNG KÍCH HỌP GIAO BAN ĐẦU TUẦN'
    const srt = Buffer.from(`1\n00:00:01,000 --> 00:00:04,000\n${said}\n`)
    const before = await decode(client, 'a.srt', srt)
    expect(before.text).toBe('Hôm nay trung tâm thanh niên xung kích họp giao ban đầu tuần')
    await client('organization.save', {
      organization: { ...own, id: 'tt', officialName: 'Trung tâm Thanh niên xung kích' } as never,
    })
    expect((await decode(client, 'a.srt', srt)).text).toBe(
      'Hôm nay Trung tâm Thanh niên xung kích họp giao ban đầu tuần',
    )
  }))

test('a chosen encoding is obeyed; too large a file is refused by the length of its base64', () =>
  withCore(async ({ client }) => {
    const bytes = Buffer.from('Céng hoµ x· héi', 'latin1')
    expect((await decode(client, 'a.txt', bytes)).text).toBe('Cộng hoà xã hội')
    expect((await decode(client, 'a.txt', bytes, 'Windows-1252')).text).toBe('Céng hoµ x· héi')
    const huge = client('source.decode', { fileName: 'a.docx', contentBase64: 'A'.repeat(90 * 1024 * 1024) })
    expect(await codeOf(huge)).toBe('SOURCE_FILE_TOO_LARGE')
    expect(await codeOf(client('source.decode', { fileName: 'a.txt', contentBase64: '???' }))).toBe('INVALID_INPUT')
  }))

test('.doc, .odt and .rtf go through LibreOffice; cut files are refused in words', async () => {
  const office = await findOffice(realOffice)
  test.skip(office === null, 'needs LibreOffice (soffice)')
  test.setTimeout(300_000)
  await withTempFolder((folder) =>
    withCore(async ({ client }) => {
      const path = join(folder, 'goc.docx')
      writeFileSync(
        path,
        makeWord(
          p('Biên bản họp') +
            table([
              ['Việc', 'Hạn'],
              ['Rà soát', '30/6'],
            ]) +
            p('Hết'),
        ),
      )
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      for (const ending of ['doc', 'odt', 'rtf']) {
        spawnSync(office ?? '', [profile, '--headless', '--convert-to', ending, '--outdir', folder, path])
        const bytes = readFileSync(join(folder, `goc.${ending}`))
        const decoded = await decode(client, `goc.${ending}`, bytes)
        const format = { doc: 'oldWord', odt: 'openDocument', rtf: 'rtf' }[ending]
        expect([decoded.format, decoded.text]).toEqual([format, 'Biên bản họp\nViệc | Hạn\nRà soát | 30/6\nHết'])
        if (ending === 'doc') {
          const code = await codeOf(decode(client, 'cut.doc', bytes.subarray(0, 1500)))
          expect(['SOURCE_OFFICE_FAILED', 'SOURCE_EMPTY']).toContain(code)
        }
      }
    }),
  )
})
