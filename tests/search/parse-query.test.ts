import { expect, test } from '@playwright/test'
import { parseQuery } from '#search/parse-query.ts'
import { attendee, directive, fields, meeting, organization } from '#tests/builders/meeting.ts'
import { searchIn, TODAY } from '#tests/builders/search-in.ts'

const list = [
  {
    ...meeting(
      organization({ officialName: 'UBND tỉnh An Lạc' }),
      fields({ title: 'Giao ban', heldOn: '2026-11-20', kind: 'session', status: 'approved' }),
      attendee('Lê Hoà', { role: 'chair' }),
      directive('Nộp báo cáo', { deadline: { kind: 'date', date: '2026-11-10', text: '' } }),
    ),
    id: 'quy-4',
  },
  {
    ...meeting(
      organization({ officialName: 'Sở Nội vụ' }),
      fields({ title: 'Sơ kết', heldOn: '2020-12-31', kind: 'conference', status: 'issued' }),
      attendee('Trần An', { role: 'chair' }),
      attendee('Lê Hoà'),
      directive('Lập đề án', { deadline: { kind: 'date', date: '2026-11-27', text: '' } }),
    ),
    id: 'cuoi-nam',
  },
  {
    ...meeting(
      organization({ officialName: 'Sở Nội vụ' }),
      fields({ title: 'Làm việc với xã', heldOn: '2020-06-01', kind: 'workingSession' }),
      directive('Việc đã xong', {
        deadline: { kind: 'date', date: '2020-06-30', text: '' },
        history: [{ id: 'e', on: '2020-06-29', recordedAt: '2020-06-29T08:00+07:00', type: 'completed' as const }],
      }),
    ),
    id: 'giua-nam',
  },
]
const found = async (text: string): Promise<string[]> => (await searchIn(list, text)).hits.map((hit) => hit.meetingId)

const filters: [string, string[]][] = [
  ['coquan:"Sở Nội vụ"', ['cuoi-nam', 'giua-nam']],
  ['CƠ QUAN:"ủy ban nhân dân tỉnh"', ['quy-4']],
  ['chutri:"Lê Hòa"', ['quy-4']],
  ['chủ trì:An', ['cuoi-nam']],
  ['nguoi:"le hoa"', ['quy-4', 'cuoi-nam']],
  ['loai:hội nghị', ['cuoi-nam']],
  ['loại:phiên họp', ['quy-4']],
  ['loai:hoinghi loai:phien', ['quy-4', 'cuoi-nam']],
  ['loai:"buổi làm việc"', ['giua-nam']],
  ['trạng thái:đã duyệt', ['quy-4']],
  ['trangthai:phát hành', ['cuoi-nam']],
  ['trang thai: nhap', ['giua-nam']],
  ['tu:2020-12', ['quy-4', 'cuoi-nam']],
  ['từ:12/2020 đến:2020', ['cuoi-nam']],
  ['den:30/11/2020', ['giua-nam']],
  ['ngay:31/12/2020', ['cuoi-nam']],
  ['ngày:2020-12-31', ['cuoi-nam']],
  ['ngay:tuần này', ['quy-4']],
  ['ngay:năm nay', ['quy-4']],
  ['ngay:20/11', ['quy-4']],
  ['han:quahan', ['quy-4']],
  ['nguoi:"Lê Hoà" tu:2020-12 hạn:quahan', ['quy-4']],
  ['hạn:quá hạn', ['quy-4']],
  ['han:trong 7 ngày', ['cuoi-nam']],
  ['han:trong 3 ngày', []],
  ['han:tuần sau', ['cuoi-nam']],
  ['hạn:hôm nay', []],
  ['han:11/2026', ['quy-4', 'cuoi-nam']],
  ['coquan:"Sở Nội vụ" đề án', ['cuoi-nam']],
  ['đề án coquan:"Sở Nội vụ" tu:2021', []],
  ['loai:hội nghị sơ kết', ['cuoi-nam']],
]
for (const [text, ids] of filters) {
  test(`the filter ${text}`, async () => {
    expect(await found(text)).toEqual(ids)
    expect(parseQuery(text, TODAY).notes).toEqual([])
  })
}

test('a filter that is unknown or means nothing is told and looked for as words, never left out silently', async () => {
  const notes = (text: string) => parseQuery(text, TODAY).notes.join('\n')
  expect(notes('noidung:lũ')).toContain('Không có bộ lọc “noidung:”')
  expect(notes('tu:xyz')).toContain('Chưa hiểu “xyz” sau “tu:”')
  expect(notes('tu:31/2/2020')).toContain('Chưa hiểu “31/2/2020”')
  expect(notes('nguoi:')).toContain('Sau “nguoi:” chưa có gì')
  expect(notes('trangthai: loai:hội nghị')).toContain('Sau “trangthai:” chưa có gì')
  expect(await found('đề:án')).toEqual(['cuoi-nam'])
  expect(await found('den:an')).toEqual([])
  expect(parseQuery('14:30 và “tu:2020”', TODAY)).toMatchObject({ notes: [], filter: { held: [] } })
})

test('a quotation mark that was not closed yet is a phrase as far as it goes', async () => {
  expect(await found('"đề án')).toEqual(['cuoi-nam'])
  expect(await found('nguoi:"Lê H')).toEqual([])
})
