import { chooseSigner, makeSignature } from '#documents/choose-signer.ts'
import { describePresence } from '#documents/describe-presence.ts'
import { findSpeaker } from '#documents/describe-speaker.ts'
import { describeGroup } from '#documents/list-attendance.ts'
import { listRecipients } from '#documents/list-recipients.ts'
import { isPresent, orderAttendees } from '#documents/order-attendees.ts'
import type { PaperContext } from '#documents/paper-context.ts'
import { namedAttendee, withPosts } from '#documents/wording/people-words.ts'
import { capitalizeFirst } from '#documents/wording/sentence.ts'
import type { LoopName, loopTags, textTags } from '#documents/wording/template-tags.ts'
import { roleWords } from '#documents/wording/template-words.ts'
import { writeAward } from '#documents/write-award.ts'
import { writeDeadline } from '#documents/write-deadline.ts'
import { writeChange, writeFigure, writeValue } from '#documents/write-figure.ts'
import { writeAction, writeTask } from '#documents/write-task.ts'
import { writeVote } from '#documents/write-vote.ts'
import type { Attendee } from '#domain/attendee.ts'
import type { Directive } from '#domain/directive.ts'
import type { Meeting } from '#domain/meeting.ts'
import type { Speech } from '#domain/speech.ts'

type Texts<Loop extends LoopName> = Record<keyof (typeof textTags)[Loop], string>
type TopLoop = { [Loop in LoopName]: (typeof loopTags)[Loop]['inside'] extends '' ? Loop : never }[LoopName]
type Inner = {
  phat_bieu: { doan: Texts<'doan'>[] }
  chi_dao: { don_vi_phoi_hop: Texts<'don_vi_phoi_hop'>[]; co_phoi_hop: boolean; co_thoi_han: boolean }
}
/** The lists of a template: the compiler asks for a value for each tag of the table. */
export type TemplateLoops = {
  [Loop in TopLoop]: (Texts<Loop> & (Loop extends keyof Inner ? Inner[Loop] : unknown))[]
}

export function makeTemplateLoops(meeting: Meeting, context: PaperContext): TemplateLoops {
  const people = orderAttendees(meeting.attendees)
  const signature = makeSignature(chooseSigner(meeting, context), context)
  return {
    dai_bieu: people.map(describePerson),
    dai_bieu_co_mat: people.filter(isPresent).map(describePerson),
    dai_bieu_vang: people.filter((one) => !isPresent(one)).map(describePerson),
    nhom_dai_bieu: meeting.attendeeGroups.map((one, at) => ({ stt: number(at), mo_ta: describeGroup(one) })),
    chuong_trinh: meeting.agenda.map((one, at) => ({
      stt: number(at),
      noi_dung: one.title,
      nguoi_trinh_bay: one.presenter,
    })),
    bao_cao: meeting.reports.map((one, at) => ({
      stt: number(at),
      ten_bao_cao: one.title,
      nguoi_trinh_bay: one.presenter,
    })),
    phat_bieu: meeting.speeches.map((one, at) => describeSpeech(meeting, one, at)),
    chi_dao: meeting.directives.map(describeDirective),
    ...describeFacts(meeting),
    noi_nhan: listRecipients(meeting, context).map((dong) => ({ dong })),
    quyen_han: signature.lines.map((dong_ky) => ({ dong_ky })),
  }
}

const number = (at: number): string => String(at + 1)

function describePerson(person: Attendee, at: number): Texts<'dai_bieu'> {
  const named = namedAttendee(person)
  return {
    stt: number(at),
    xung_ho: named.honorific,
    ho_ten: person.fullName,
    ho_ten_day_du: capitalizeFirst(withPosts(named)),
    chuc_vu: named.posts.join(', '),
    co_quan_cong_tac: person.organization,
    tu_cach: roleWords[person.role],
    tinh_trang: describePresence(person),
    cho_ngoi: person.seat,
    ghi_chu: person.note,
  }
}

function describeSpeech(meeting: Meeting, speech: Speech, at: number): TemplateLoops['phat_bieu'][number] {
  const paragraphs = speech.paragraphs.map((one) => one.text)
  return {
    stt: number(at),
    nguoi_phat_bieu:
      speech.speaker === ''
        ? ''
        : capitalizeFirst(withPosts(findSpeaker(meeting, speech.speaker, speech.speakerPosts))),
    ten_nguoi_phat_bieu: speech.speaker,
    toan_van: paragraphs.join('\n'),
    tom_tat: speech.summary,
    doan: paragraphs.map((van_ban) => ({ van_ban })),
  }
}

function describeDirective(directive: Directive, at: number): TemplateLoops['chi_dao'][number] {
  const thoi_han = writeDeadline(directive.deadline)
  return {
    stt: number(at),
    noi_dung: writeTask(directive),
    nhiem_vu: writeAction(directive),
    nguoi_chi_dao: directive.issuer,
    chu_tri_thuc_hien: directive.assignee,
    phoi_hop: directive.coordinators.join('; '),
    thoi_han,
    san_pham: directive.product,
    don_vi_phoi_hop: directive.coordinators.map((ten_don_vi) => ({ ten_don_vi })),
    co_phoi_hop: directive.coordinators.length > 0,
    co_thoi_han: thoi_han !== '',
  }
}

const describeFacts = (meeting: Meeting) => ({
  so_lieu: meeting.figures.map((one, at) => ({
    stt: number(at),
    chi_tieu: one.indicator,
    gia_tri: writeValue(one),
    ky: one.period,
    so_sanh: writeChange(one),
    cau_so_lieu: writeFigure(one),
  })),
  khen_thuong: meeting.awards.map((one, at) => ({
    stt: number(at),
    cau_khen_thuong: writeAward(one),
    hinh_thuc: one.award,
    noi_cap: one.issuer,
    nguoi_nhan: one.recipient,
  })),
  bieu_quyet: meeting.votes.map((one, at) => ({
    stt: number(at),
    noi_dung_bieu_quyet: one.subject,
    tan_thanh: String(one.inFavour),
    khong_tan_thanh: String(one.against),
    y_kien_khac: String(one.otherOpinions),
    ket_qua: writeVote(one, meeting),
  })),
  anh: meeting.photos.map((one, at) => ({ stt: number(at), chu_thich: one.caption, nguoi_chup: one.credit })),
})
