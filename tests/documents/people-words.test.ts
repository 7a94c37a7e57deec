import { expect, test } from '@playwright/test'
import { findSpeaker } from '#documents/describe-speaker.ts'
import { byPost, namedAttendee, postAndName, withLastPost, withPosts } from '#documents/wording/people-words.ts'
import { Attendee } from '#domain/attendee.ts'
import { newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'

const person = (posts: string[], organization: string) =>
  Attendee.parse({ id: 'anh', fullName: 'Vũ Thị Ánh', posts, organization })
const forms = (attendee: Attendee) => {
  const named = namedAttendee(attendee)
  return [withPosts(named), withLastPost(named), byPost(named), postAndName(named)]
}

test('a post that ends as the body begins goes on with its name', () => {
  expect(forms(person(['Giám đốc Sở'], 'Sở Nội vụ'))).toEqual([
    'đồng chí Vũ Thị Ánh, Giám đốc Sở Nội vụ',
    'đồng chí Vũ Thị Ánh, Giám đốc Sở Nội vụ',
    'đồng chí Giám đốc Sở Nội vụ',
    'Giám đốc Sở Nội vụ Vũ Thị Ánh',
  ])
})

test('nobody is called by the name of a body: it stands in lists alone', () => {
  expect(forms(person(['Chuyên viên'], 'Phòng Kế hoạch'))).toEqual([
    'đồng chí Vũ Thị Ánh, Chuyên viên, Phòng Kế hoạch',
    'đồng chí Vũ Thị Ánh, Chuyên viên',
    'đồng chí Chuyên viên',
    'Chuyên viên Vũ Thị Ánh',
  ])
  expect(forms(person([], 'Sở Nội vụ'))).toEqual([
    'đồng chí Vũ Thị Ánh, Sở Nội vụ',
    'đồng chí Vũ Thị Ánh',
    'đồng chí Vũ Thị Ánh',
    'Vũ Thị Ánh',
  ])
})

test('posts kept beside a record stand in for those of the list, and the body is not said twice', () => {
  const blank = newMeeting('h1', '2026-11-25T08:00:00+07:00', Organization.parse({ id: 'snv', officialName: '' }))
  const meeting = { ...blank, attendees: [person([], 'Sở Nội vụ')] }
  expect(withPosts(findSpeaker(meeting, 'Vũ Thị Ánh', ['Giám đốc Sở Nội vụ']))).toBe(
    'đồng chí Vũ Thị Ánh, Giám đốc Sở Nội vụ',
  )
  expect(withPosts(findSpeaker(meeting, 'Vũ Thị Ánh'))).toBe('đồng chí Vũ Thị Ánh, Sở Nội vụ')
})
