import { chooseSigner, makeSignature } from '#documents/choose-signer.ts'
import { findConcluder } from '#documents/describe-speaker.ts'
import { describeEnd, describeStart } from '#documents/describe-time.ts'
import { makePlaceAndDate, makeSymbol } from '#documents/make-letterhead.ts'
import type { PaperContext } from '#documents/paper-context.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import type { AllProfileEdits } from '#documents/profiles/list-profiles.ts'
import {
  longDate,
  meetingInSentence,
  meetingNoun,
  sessionAndDate,
  sessionWord,
  shortDate,
} from '#documents/wording/meeting-words.ts'
import { namedAttendee, withPosts } from '#documents/wording/people-words.ts'
import { capitalizeFirst, trimSentence } from '#documents/wording/sentence.ts'
import type { conditionTags, textTags } from '#documents/wording/template-tags.ts'
import { countAttendance } from '#domain/attendee.ts'
import type { DocumentKind } from '#domain/document-record.ts'
import { recordOf } from '#domain/document-record.ts'
import { chairsOf, type Meeting, secretariesOf } from '#domain/meeting.ts'
import { cleanValue } from './clean-value.ts'
import { makeTemplateLoops, type TemplateLoops } from './make-template-loops.ts'
import type { TemplateData } from './template-data.ts'

type Texts = Record<keyof (typeof textTags)[''], string>
type TopCondition = {
  [Name in keyof typeof conditionTags]: (typeof conditionTags)[Name]['inside'] extends '' ? Name : never
}[keyof typeof conditionTags]

/** A meeting in the words of its papers, by the names of `templateTags`. */
export function makeTemplateData(meeting: Meeting, edits: AllProfileEdits = {}): TemplateData {
  const loops = makeTemplateLoops(meeting, makeContext(meeting, 'report', edits))
  return cleanValue({
    ...eventTexts(meeting),
    ...peopleTexts(meeting),
    ...officeTexts(meeting),
    ...paperTexts(meeting, edits),
    ...conditions(meeting, loops),
    ...loops,
  } satisfies Texts & Record<TopCondition, boolean> & TemplateLoops)
}

function makeContext(meeting: Meeting, kind: DocumentKind, edits: AllProfileEdits): PaperContext {
  const record = recordOf(meeting.documents, { kind, target: '' })
  const today = meeting.updatedAt.slice(0, 10)
  const profile = chooseProfile(meeting.organizer, record.issuedOn ?? today, edits)
  return { kind, target: '', record, profile, today, dateStyle: 'written' }
}

const eventTexts = (meeting: Meeting) => ({
  ten_cuoc_hop: capitalizeFirst(trimSentence(meeting.title)),
  ten_trong_cau: meetingInSentence(meeting),
  loai_cuoc_hop: meetingNoun(meeting),
  ngay_hop: meeting.heldOn === null ? '' : shortDate(meeting.heldOn),
  ngay_hop_day_du: meeting.heldOn === null ? '' : longDate(meeting.heldOn),
  buoi: sessionWord(meeting.session),
  buoi_va_ngay: meeting.heldOn === null ? '' : sessionAndDate(meeting),
  bat_dau: meeting.startsAt === null ? '' : describeStart(meeting),
  ket_thuc: meeting.endsAt === null ? '' : describeEnd(meeting),
  dia_diem: capitalizeFirst(trimSentence(meeting.place)),
  diem_cau: meeting.onlineSites.join('; '),
  tac_gia: meeting.byline,
})

function peopleTexts(meeting: Meeting) {
  const [chairs, secretaries] = [chairsOf(meeting), secretariesOf(meeting)]
  const concluder = findConcluder(meeting)
  const counts = countAttendance(meeting.attendees)
  return {
    chu_tri: chairs.map((one) => withPosts(namedAttendee(one))).join('; '),
    thu_ky: secretaries.map((one) => withPosts(namedAttendee(one))).join('; '),
    ten_chu_tri: chairs.map((one) => one.fullName).join(', '),
    ten_thu_ky: secretaries.map((one) => one.fullName).join(', '),
    nguoi_ket_luan: concluder === null ? '' : withPosts(concluder),
    so_trieu_tap: String(counts.invited),
    so_co_mat: String(counts.present),
    so_vang_co_ly_do: String(counts.excused),
    so_vang_khong_ly_do: String(counts.unexcused),
    so_y_kien: String(meeting.speeches.filter((one) => one.kind === 'discussion').length),
    so_chi_dao: String(meeting.directives.length),
  }
}

const officeTexts = ({ organizer }: Meeting) => ({
  co_quan: organizer.officialName,
  co_quan_in_hoa: organizer.officialName.toUpperCase(),
  co_quan_viet_tat: organizer.shortName,
  ky_hieu_co_quan: organizer.code,
  co_quan_chu_quan: organizer.governingBody.toUpperCase(),
  dia_danh: organizer.placeName,
  dia_chi: organizer.contact.address,
  dien_thoai: organizer.contact.phone,
  email: organizer.contact.email,
  website: organizer.contact.website,
})

function paperTexts(meeting: Meeting, edits: AllProfileEdits) {
  const of = (kind: DocumentKind) => makeContext(meeting, kind, edits)
  const [minutes, notice, report] = [of('minutes'), of('conclusion-notice'), of('report')]
  return {
    quoc_hieu: report.profile.header.nationalName,
    tieu_ngu: report.profile.header.motto,
    so_bien_ban: makeSymbol(meeting, minutes),
    so_thong_bao: makeSymbol(meeting, notice),
    so_bao_cao: makeSymbol(meeting, report),
    ngay_thong_bao: makePlaceAndDate(meeting, notice),
    ngay_bao_cao: makePlaceAndDate(meeting, report),
    nguoi_ky: makeSignature(chooseSigner(meeting, report), report).fullName,
  }
}

const conditions = (meeting: Meeting, loops: TemplateLoops) => ({
  co_dai_bieu_vang: loops.dai_bieu_vang.length > 0,
  co_truc_tuyen: meeting.onlineSites.length > 0,
  co_chuong_trinh: loops.chuong_trinh.length > 0,
  co_bao_cao: loops.bao_cao.length > 0,
  co_phat_bieu: loops.phat_bieu.length > 0,
  co_chi_dao: loops.chi_dao.length > 0,
  co_so_lieu: loops.so_lieu.length > 0,
  co_khen_thuong: loops.khen_thuong.length > 0,
  co_bieu_quyet: loops.bieu_quyet.length > 0,
  co_anh: loops.anh.length > 0,
})
