import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { ConformanceReport } from '#contract/paper-shapes.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { plant, retell } from '../word/conformance-check/plant-fault.ts'
import { rightPapers } from '../word/conformance-check/right-papers.ts'

const main = new URL('../../src-main/shells/cli/main.ts', import.meta.url).pathname

function thuky(data: string, ...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...words, '--data', data], { encoding: 'utf8' })
  return { stdout, stderr, status }
}

test('check: right is 0, departures are 8 and told with their paragraph, no Word file is 5', () =>
  withTempFolder(async (folder) => {
    const right = await rightPapers.notice()
    const [good, bad, none] = ['dung.docx', 'sai.docx', 'rac.docx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    writeFileSync(good, right)
    writeFileSync(
      bad,
      plant(
        right,
        retell('Symbol', (text) => text.replace('07', '7')),
      ),
    )
    writeFileSync(none, 'không phải Word')
    expect(thuky(folder, 'check', good)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Không có chỗ nào khác thể thức'),
    })
    const told = thuky(folder, 'check', bad)
    expect(told.status).toBe(8)
    expect(told.stdout).toMatch(
      /\[SAI\] Phần đầu, đoạn \d+: “Số: 7\/TB-SNNMT”\n.*“7”; phải ghi “07”\. \(NĐ 30\/2020, Phụ lục I, Phần I, II\.3c\)/,
    )
    const report = JSON.parse(
      thuky(folder, 'check', bad, '--profile', 'state-nd30', '--json').stdout,
    ) as ConformanceReport
    expect([report.profile.id, report.kind, report.departures.map((one) => one.rule)]).toEqual([
      'state-nd30',
      'conclusion-notice',
      ['symbol.padding'],
    ])
    expect(thuky(folder, 'check', good, '--profile', 'party-hd36').status).toBe(8)
    expect(thuky(folder, 'check', good, '--profile', 'khong-co')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('state-nd30'),
    })
    expect(thuky(folder, 'check', none)).toMatchObject({ status: 5, stderr: expect.stringContaining('.docx') })
    expect(thuky(folder, 'check', join(folder, 'khong-co.docx')).status).toBe(3)
    expect(thuky(folder, 'check', folder).status).toBe(5)
    expect(thuky(folder, 'check').status).toBe(2)
  }))
