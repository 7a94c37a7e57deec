import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import { makeTemplate, p } from '../templates/make-template.ts'
import { rightPapers } from './right-papers.ts'

const check = (bytes: Uint8Array) => checkFile(readWordFile(bytes), stateNd30)
const rulesIn = (bytes: Uint8Array) => new Set(check(bytes).departures.map((one) => one.rule))

test('what is no Word file is refused with its reason, never with a crash', async () => {
  const right = await rightPapers.notice()
  const deep = '<w:p>'.repeat(400) + '</w:p>'.repeat(400)
  const encrypted = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from('EncryptedPackage', 'utf16le'),
  ])
  const refused: [string, Uint8Array, string][] = [
    ['empty', new Uint8Array(), 'notAZip'],
    ['text', new TextEncoder().encode('BIÊN BẢN'), 'notAZip'],
    ['truncated', right.subarray(0, right.length / 2), 'notAZip'],
    ['.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'oldWord'],
    ['under a password', encrypted, 'encrypted'],
    ['malformed', makeTemplate('<w:p><w:r></w:p>'), 'badXml'],
    ['nested beyond reason', makeTemplate(deep), 'badXml'],
    ['bomb', makeTemplate(p('x'), { parts: { 'word/x.xml': new Uint8Array(130_000_000) } }), 'tooBig'],
  ]
  for (const [name, bytes, problem] of refused) {
    expect(() => readWordFile(bytes), name).toThrow(expect.objectContaining({ problem }))
  }
})

test('bytes changed anywhere give a list or a refusal, never a bug', async () => {
  const right = await rightPapers.letter()
  for (let step = 0; step < 60; step++) {
    const bytes = Uint8Array.from(right)
    for (let at = 0; at < 5; at++) {
      const place = (step * 7919 + at * 104_729) % bytes.length
      bytes[place] = ((bytes[place] ?? 0) + 1 + step) % 256
    }
    try {
      expect(check(bytes).checkedRules).toBeGreaterThan(0)
    } catch (error) {
      expect((error as Error).name).toBe('WordUnreadable')
    }
  }
})

const run = (text: string, format = '') =>
  `<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>${format}</w:rPr>${text}</w:r>`
const words = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`

test('a head made with tabs is read like one made with a table', () => {
  const bold = '<w:b/><w:sz w:val="26"/>'
  const line = (left: string, right: string, [one, other] = [bold, bold]) =>
    `<w:p>${run(words(left), one)}<w:r><w:tab/></w:r>${run(words(right), other)}</w:p>`
  const head = [
    line('UBND TỈNH AN LẠC', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', ['<w:sz w:val="26"/>', bold]),
    line('SỞ NỘI VỤ', 'Độc lập - Tự do - Hạnh phúc', [bold, '<w:b/><w:sz w:val="28"/>']),
    line('Số: 5/BC-SNV', 'An Lạc, ngày 5 tháng 10 năm 2026', ['<w:sz w:val="26"/>', '<w:i/><w:sz w:val="28"/>']),
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(words('BÁO CÁO'), '<w:b/><w:sz w:val="28"/>')}</w:p>`,
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run(words('Kết quả tháng 10'), '<w:b/><w:u w:val="single"/><w:sz w:val="28"/>')}</w:p>`,
  ]
  const rules = rulesIn(makeTemplate(head.join('')))
  for (const rule of [
    'symbol.padding',
    'placeAndDate.day',
    'subjectRule.drawn',
    'mottoRule.present',
    'agencyRule.present',
  ])
    expect(rules).toContain(rule)
  for (const rule of [
    'nationalName.present',
    'nationalName.text',
    'motto.present',
    'issuingBody.present',
    'governingBody.bold',
    'issuingBody.bold',
    'symbol.type',
    'placeAndDate.italic',
  ])
    expect(rules).not.toContain(rule)
})

test('a paper typed without any format gets a list that can be worked through', () => {
  const lines = [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 12/TB-SNV',
    'THÔNG BÁO',
    'Về việc nghỉ lễ',
    'Kính gửi các phòng.',
    'Nơi nhận:',
    '- Các phòng',
  ]
  const { departures, kind } = check(makeTemplate(lines.map((line) => p(line)).join('')))
  const rules = departures.map((one) => one.rule)
  expect(kind).toBe('conclusion-notice')
  for (const rule of [
    'page.size',
    'margin.left',
    'nationalName.bold',
    'nationalName.align',
    'recipients.archive',
    'recipientsList.size',
    'signer.present',
  ])
    expect(rules).toContain(rule)
  expect(departures.every((one) => one.place !== '' && one.source !== '' && one.message.endsWith('.'))).toBe(true)
  expect(departures.length).toBeLessThan(60)
})

test('text that is no paper of an office is held to paper, margins and letters only', () => {
  const { departures, kind } = check(makeTemplate(p('Chiều nay trời mưa.')))
  expect(kind).toBe('')
  expect(departures.every((one) => /^(?:page|margin|font|text)\./.test(one.rule))).toBe(true)
})

test('a right paper that LibreOffice has opened and saved again is still right', async () => {
  test.skip(spawnSync('which', ['soffice']).status !== 0, 'needs soffice (LibreOffice Writer)')
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const convert = (to: string, from: string) =>
      execFileSync(
        'flock',
        [
          '/tmp/soffice.lock',
          'soffice',
          `-env:UserInstallation=file://${join(folder, 'profile')}`,
          '--headless',
          '--convert-to',
          to,
          '--outdir',
          folder,
          join(folder, from),
        ],
        { stdio: 'ignore' },
      )
    for (const name of ['notice', 'minutes', 'letter', 'marked'] as const) {
      writeFileSync(join(folder, `${name}.docx`), await rightPapers[name]())
      convert('odt', `${name}.docx`)
      rmSync(join(folder, `${name}.docx`))
      convert('docx', `${name}.odt`)
      const { departures } = check(readFileSync(join(folder, `${name}.docx`)))
      expect(
        departures.filter((one) => one.severity === 'departure'),
        name,
      ).toEqual([])
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
