import { dash, heading, paragraph } from '#documents/make-blocks.ts'
import { plainRow } from '#documents/make-table.ts'
import type { Block, OfficialDocument } from '#documents/official-document.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { starterWords as words } from '#documents/wording/template-words.ts'
import { writeDocx } from '../write-docx.ts'

/** A template of minutes made by the papers' own writer, for the office to go on with in Word. */
export function makeStarter(): Promise<Uint8Array> {
  return writeDocx(starter())
}

const starter = (): OfficialDocument => ({
  kind: 'minutes',
  profile: stateNd30,
  sizeTier: '13/14',
  orientation: 'portrait',
  properties: { title: words.title, author: '', language: stateNd30.language, changedAt: '2026-01-01T00:00:00Z' },
  header: {
    type: 'letterhead',
    governingBody: '{co_quan_chu_quan}',
    issuingBody: '{co_quan_in_hoa}',
    // Fixed words, so that their rule is as long as they are; a Party office changes them once, in Word.
    nationalName: stateNd30.header.nationalName,
    motto: stateNd30.header.motto,
    symbol: '{so_bien_ban}',
    letterSubject: '',
    placeAndDate: '',
    secrecy: '',
    urgency: '',
    circulation: '',
  },
  titles: { typeName: words.title, subject: '{ten_cuoc_hop}', hasRule: true, placeAndDate: '' },
  blocks: listBlocks(),
  closing: {
    type: 'minutes',
    recipientsLabel: stateNd30.recipients.label,
    recipients: ['{#noi_nhan}', '{dong}', '{/noi_nhan}'],
    secretary: { lines: [words.secretarySigns], note: '', fullName: '{ten_thu_ky}' },
    chair: { lines: [words.chairSigns], note: '', fullName: '{ten_chu_tri}' },
  },
  annexes: [],
  contactLines: [],
})

/** A loop over lines: its marks stand in paragraphs of their own, which disappear. */
const loop = (name: string, ...blocks: Block[]): Block[] => [
  paragraph(`{#${name}}`),
  ...blocks,
  paragraph(`{/${name}}`),
]

const listBlocks = (): Block[] => [
  paragraph(words.start),
  paragraph(words.place),
  paragraph(words.attendance),
  ...loop('dai_bieu_co_mat', dash(words.person)),
  ...loop('co_dai_bieu_vang', paragraph(words.absent), ...loop('dai_bieu_vang', dash(words.absentPerson))),
  paragraph(words.counts),
  paragraph(words.chair),
  paragraph(words.secretary),
  ...loop('co_phat_bieu', heading(1, words.speeches)),
  ...loop('phat_bieu', paragraph(words.speaker), ...loop('doan', paragraph(words.passage))),
  ...loop('co_bieu_quyet', heading(1, words.votes), ...loop('bieu_quyet', paragraph('{ket_qua}'))),
  heading(1, words.directives),
  ...loop('co_chi_dao', directiveTable()),
  paragraph('{^co_chi_dao}'),
  paragraph(words.noDirectives),
  paragraph('{/co_chi_dao}'),
  paragraph(words.end),
]

/** A row of a table repeats where its first cell opens the loop and its last closes it. */
const directiveTable = (): Block => ({
  type: 'table',
  columns: words.columns.map((title, at) => ({
    title,
    width: [0.08, 0.5, 0.24, 0.18][at] ?? 0,
    align: at === 0 ? ('center' as const) : ('left' as const),
  })),
  rows: [plainRow(['{#chi_dao}{stt}', '{nhiem_vu}', '{chu_tri_thuc_hien}', '{thoi_han}{/chi_dao}'])],
})
