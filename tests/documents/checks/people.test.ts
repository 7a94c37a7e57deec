import { expect, test } from '@playwright/test'
import { Post } from '#domain/person.ts'
import { attendee, directive, fields, group, meeting, photo, signer, speech, vote } from '#tests/builders/meeting.ts'
import { findRule, messagesOf } from './find-rule.ts'

const minh = attendee('Lê Minh', { posts: ['Tỉnh ủy viên', 'Giám đốc Sở Y tế'] })

test('one person with two titles is a contradiction, whichever paper has the second', () => {
  const second = [
    speech('Lê Minh', 'Chào', { speakerPosts: ['Phó Giám đốc Sở Y tế'] }),
    directive('mua thuốc', { issuer: 'Lê Minh', issuerPosts: ['Giám đốc Sở Tài chính'] }),
    photo('Phó Chủ tịch UBND tỉnh Lê Minh phát biểu tại hội nghị'),
    photo('Đồng chí Lê Minh, Phó Giám đốc Sở Y tế trao quà'),
    signer({ title: 'Chánh Văn phòng', fullName: 'Lê Minh' }),
  ]
  for (const part of second) {
    const found = findRule('people.two-titles', meeting(minh, part))
    expect(found).toHaveLength(1)
    expect(found[0]?.severity).toBe('contradiction')
    expect(found[0]?.message).toContain('Lê Minh có hai chức vụ khác nhau')
    expect(found[0]?.message).toContain('Giám đốc Sở Y tế')
  }
})

test('the same title shorter, longer, abbreviated or beside another is one title', () => {
  const same = [
    speech('Lê Minh', 'Chào', { speakerPosts: ['Giám đốc Sở'] }),
    speech('LÊ MINH', 'Chào', { speakerPosts: ['Ủy viên Ban Thường vụ, Giám đốc Sở Y tế'] }),
    photo('Giám đốc Sở Y tế Lê Minh phát biểu'),
    photo('Phó Chủ tịch UBND tỉnh Hà An và đồng chí Lê Minh trao quà'),
    photo('Bà Lê Minh Anh, Phó Giám đốc, phát biểu'),
    signer({ title: 'GIÁM ĐỐC', fullName: 'Lê Minh' }),
  ]
  for (const part of same) expect(findRule('people.two-titles', meeting(minh, part))).toEqual([])
  const chair = attendee('Hà An', { posts: ['Phó Chủ tịch UBND tỉnh'] })
  const long = speech('Hà An', 'x', { speakerPosts: ['Phó Chủ tịch Ủy ban nhân dân tỉnh An Lạc'] })
  expect(findRule('people.two-titles', meeting(chair, long))).toEqual([])
})

test('Hùng and Hưng are two people; two rows of one name are told apart by a note', () => {
  const two = (...names: [string, string][]) =>
    meeting(...names.map(([name, post]) => attendee(name, { posts: [post] })))
  const differing = two(['Nguyễn Văn Hùng', 'Giám đốc'], ['Nguyễn Văn Hưng', 'Phó Giám đốc'])
  expect(findRule('people.same-name', differing)).toEqual([])
  expect(findRule('people.near-name', differing)).toEqual([])
  const rows = two(['Nguyễn Văn Hùng', 'Giám đốc'], ['Nguyễn Văn Hùng', 'Trưởng phòng'])
  expect(findRule('people.same-name', rows)[0]?.severity).toBe('contradiction')
  const doubled = two(['Nguyễn Văn Hòa', 'Giám đốc'], ['Nguyễn Văn Hoà', 'Giám đốc'])
  expect(findRule('people.same-name', doubled)[0]?.severity).toBe('advice')
  const noted = meeting(
    attendee('Nguyễn Văn Hùng', { posts: ['Giám đốc'], note: 'Hùng A' }),
    attendee('Nguyễn Văn Hùng', { posts: ['Trưởng phòng'], note: 'Hùng B' }),
  )
  expect(findRule('people.same-name', noted)).toEqual([])
  const near = two(['Nguyễn Văn Hùng', 'Giám đốc'], ['Nguyễn Văn Hưng', 'Giám đốc'])
  expect(findRule('people.near-name', near)[0]?.severity).toBe('advice')
})

test('a post that the directory does not give on the day', () => {
  const posts = [
    Post.parse({ id: 'p1', personId: 'minh', title: 'Giám đốc Sở Y tế', from: '2024-01-01', to: '2025-12-31' }),
  ]
  const made = (heldOn: string) =>
    meeting(fields({ heldOn }), attendee('Lê Minh', { personId: 'minh', posts: ['Giám đốc Sở Y tế'] }))
  const look = (heldOn: string) =>
    findRule('people.post-valid', made(heldOn), { context: { posts: { people: [], posts } } })
  expect(look('2026-03-01')[0]?.severity).toBe('advice')
  expect(look('2025-03-01')).toEqual([])
})

test('nobody chairs, keeps minutes, speaks or directs while absent', () => {
  const absent = attendee('Lê Minh', { role: 'chair', presence: 'excused', reason: 'ốm' })
  expect(findRule('attendance.absent-role', meeting(absent))[0]?.severity).toBe('contradiction')
  expect(findRule('attendance.absent-role', meeting(attendee('Lê Minh', { role: 'chair' })))).toEqual([])
  const away = attendee('Hà An', { presence: 'unexcused' })
  expect(messagesOf(findRule('attendance.absent-voice', meeting(away, speech('Hà An', 'x'))))).toContain('phát biểu')
  expect(messagesOf(findRule('attendance.absent-voice', meeting(away, directive('x', { issuer: 'Hà An' }))))).toContain(
    'chỉ đạo',
  )
  expect(
    findRule('attendance.absent-voice', meeting(attendee('Hà An', { presence: 'partial' }), speech('Hà An', 'x'))),
  ).toEqual([])
})

test('reasons, substitutes, ranks, posts and private numbers of a list', () => {
  const excused = (reason: string) => meeting(attendee('A', { presence: 'excused', reason }))
  expect(findRule('attendance.reason', excused(''))).toHaveLength(1)
  expect(findRule('attendance.reason', excused('ốm'))).toEqual([])
  const stands = (substituteFor: string) => meeting(attendee('A', { presence: 'substitute', substituteFor }))
  expect(findRule('attendance.substitute', stands(''))).toHaveLength(1)
  expect(findRule('attendance.substitute', stands('Giám đốc'))).toEqual([])
  const ranked = (rank: number) => meeting(attendee('A', { protocolRank: 1 }), attendee('B', { protocolRank: rank }))
  expect(findRule('attendance.rank', ranked(1))).toHaveLength(1)
  expect(findRule('attendance.rank', ranked(2))).toEqual([])
  expect(messagesOf(findRule('attendance.no-post', meeting(attendee('A'), attendee('B'))))).toContain('2 người')
  expect(findRule('attendance.no-post', meeting(attendee('A', { organization: 'Sở Y tế' })))).toEqual([])
  expect(findRule('attendance.phones', meeting(attendee('A', { phone: '0912' })))).toHaveLength(1)
  expect(findRule('attendance.phones', meeting(attendee('A')))).toEqual([])
})

test('those who speak without being on the list stand in one line', () => {
  const made = meeting(attendee('A'), speech('Lê Minh', 'x'), directive('y', { issuer: 'Hà An' }))
  expect(messagesOf(findRule('attendance.unlisted-voice', made))).toContain('Lê Minh, Hà An')
  expect(findRule('attendance.unlisted-voice', meeting(attendee('A'), speech('A', 'x')))).toEqual([])
  expect(findRule('attendance.unlisted-voice', meeting(speech('A', 'x')))).toEqual([])
})

test('counts that were said must add up, and agree with the list', () => {
  const told = (text: string) => meeting(attendee('A'), attendee('B'), speech('A', text))
  const wrong = findRule('attendance.told-counts', told('Tổng số triệu tập 50, có mặt 45, vắng 3.'))
  expect(wrong[0]?.severity).toBe('contradiction')
  expect(wrong[0]?.message).toContain('có mặt 45 cộng vắng 3 là 48')
  expect(findRule('attendance.told-counts', told('Triệu tập 50, có mặt 45, vắng 5.'))).toEqual([])
  expect(findRule('attendance.told-present', told('Có mặt 45/50 đại biểu.'))[0]?.severity).toBe('advice')
  expect(findRule('attendance.told-present', told('Có mặt 2/2 đại biểu.'))).toEqual([])
})

test('more votes than people in the room', () => {
  const cast = vote('Phương án A', { inFavour: 3 })
  const [found] = findRule('vote.over', meeting(attendee('A'), attendee('B'), cast))
  expect(found?.severity).toBe('contradiction')
  expect(found?.message).toContain('3 phiếu nhưng danh sách chỉ có 2 người')
  expect(findRule('vote.over', meeting(attendee('A'), attendee('B'), attendee('C'), cast))).toEqual([])
  expect(findRule('vote.over', meeting(cast))).toEqual([])
  expect(findRule('vote.over', meeting(attendee('A'), group('các xã', 24), cast))).toEqual([])
  expect(findRule('vote.over', meeting(attendee('A'), group('các xã'), cast))[0]?.severity).toBe('advice')
})

test('votes without result, subject or base', () => {
  expect(findRule('vote.count', meeting(vote('A')))).toHaveLength(1)
  expect(findRule('vote.count', meeting(vote('A', { inFavour: 1 })))).toEqual([])
  expect(findRule('vote.subject', meeting(vote('')))).toHaveLength(1)
  expect(findRule('vote.base', meeting(vote('A', { inFavour: 1 })))).toHaveLength(1)
  expect(findRule('vote.base', meeting(attendee('A'), vote('A', { inFavour: 1 })))).toEqual([])
})
