import { expect, test } from '@playwright/test'
import { ProfileValues } from '#contract/paper-shapes.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { describeProfile } from '#documents/profiles/describe-profile.ts'
import { listProfileValues } from '#documents/profiles/list-profile-values.ts'
import { listProfiles, profiles } from '#documents/profiles/list-profiles.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { contextOf } from '#tests/builders/context-of.ts'
import { fields, meeting, organization } from '#tests/builders/meeting.ts'

const state = { system: 'state', profileId: null } as const
const party = { system: 'party', profileId: null } as const
const idOn = (body: typeof state | typeof party, date: string) => chooseProfile(body, date).id

test('the profile is chosen by the system of the body and the day of the paper', () => {
  expect(idOn(state, '2020-12-25')).toBe('state-nd30')
  expect(idOn(party, '2020-12-25')).toBe('party-hd36')
  expect(idOn(party, '2026-05-26')).toBe('party-hd36')
  expect(idOn(party, '2026-05-27')).toBe('party-hd05')
  // Before the oldest known rules: the oldest.
  expect(idOn(state, '2019-01-01')).toBe('state-nd30')
  expect(idOn(party, '2015-01-01')).toBe('party-hd36')
})

test('a profile chosen by hand wins; one that does not exist is passed over', () => {
  expect(chooseProfile({ system: 'state', profileId: 'party-hd05' }, '2020-01-01').id).toBe('party-hd05')
  expect(chooseProfile({ system: 'party', profileId: 'gone' }, '2021-01-01').id).toBe('party-hd36')
})

test('a paper not yet issued follows the rules of the day of its meeting', () => {
  const office = organization({ officialName: 'Tỉnh ủy An Lạc', system: 'party' })
  expect(contextOf('minutes', meeting(office, fields({ heldOn: '2020-12-25' }))).profile.id).toBe('party-hd36')
  expect(contextOf('minutes', meeting(office, fields({ heldOn: '2026-12-25' }))).profile.id).toBe('party-hd05')
})

test('profiles of one system neither overlap nor leave a gap', () => {
  for (const system of ['state', 'party'] as const) {
    const own = listProfiles().filter((one) => one.system === system)
    expect(own.at(-1)?.effectiveTo).toBeNull()
    for (const [at, one] of own.entries()) {
      const next = own[at + 1]
      if (!next) continue
      const end = new Date(`${one.effectiveTo}T00:00:00Z`).getTime()
      expect(new Date(`${next.effectiveFrom}T00:00:00Z`).getTime() - end).toBe(86_400_000)
    }
  }
})

test('a correction holds by name; what no paper could be laid out by is passed over', () => {
  const edits = {
    'state-nd30': {
      'margins.left': 35,
      'margins.right': 900,
      'margins.top': '20',
      'sizes.13/14.body': 13.5,
      endMark: '.',
      'body.exactLine': 3,
      'signature.isPostBold': 'no',
      'header.nationalName': 'KHÁC',
      'sizes.13/14': 4,
      __proto__: 7,
      nothing: 1,
    },
    gone: { 'margins.left': 22 },
  }
  const profile = chooseProfile(state, '2026-01-01', edits)
  expect(profile).toEqual({
    ...stateNd30,
    margins: { ...stateNd30.margins, left: 35 },
    sizes: { ...stateNd30.sizes, '13/14': { ...stateNd30.sizes['13/14'], body: 13.5 } },
    endMark: '.',
  })
  expect(stateNd30.margins.left).toBe(30)
})

test('a size of a Party profile stands in both tiers, a switch is told as yes or no', () => {
  const edits = { 'party-hd05': { 'sizes.body': 15, 'titles.mark': false, 'body.exactLine': 0 } }
  const profile = chooseProfile(party, '2026-06-01', edits)
  expect([profile.sizes['12/13'].body, profile.sizes['13/14'].body]).toEqual([15, 15])
  expect(profile.titles.mark).toBe('rule')
  expect(profile.body.exactLine).toBe(0)
  const values = listProfileValues(edits).find((one) => one.id === 'party-hd05')?.values ?? []
  expect(values.find((one) => one.name === 'titles.mark')).toMatchObject({ value: false, isEdited: true })
  expect(values.find((one) => one.name === 'sizes.body')).toMatchObject({ value: 15, isConfirmed: true })
  expect(values.find((one) => one.name === 'sizes.agency')).toMatchObject({ isConfirmed: false, isEdited: false })
})

test('a corrected first day moves the last day of the rules before', () => {
  const edits = { 'party-hd05': { effectiveFrom: '2026-01-12' } }
  expect(chooseProfile(party, '2026-02-01', edits).id).toBe('party-hd05')
  expect(listProfiles(edits).find((one) => one.id === 'party-hd36')?.effectiveTo).toBe('2026-01-11')
  expect(chooseProfile(party, '2026-02-01', { 'party-hd05': { effectiveFrom: '2026-99-99' } }).id).toBe('party-hd36')
})

test('every value can be shown, every unconfirmed one is among them, and names are not used twice', () => {
  for (const shown of listProfileValues({})) {
    expect(ProfileValues.parse(shown)).toEqual(shown)
    const names = shown.values.map((one) => one.name)
    expect(new Set(names).size).toBe(names.length)
    const profile = profiles.find((one) => one.id === shown.id)
    expect(profile?.unconfirmed.filter((name) => !names.includes(name))).toEqual([])
    expect(shown.values.every((one) => !one.isEdited)).toBe(true)
  }
})

test('a profile tells what nobody has confirmed until somebody corrects it', () => {
  expect(describeProfile(stateNd30).notes).toEqual([])
  const [hd05] = listProfiles().filter((one) => one.id === 'party-hd05')
  if (!hd05) throw new Error('no such profile')
  const [note = ''] = describeProfile(hd05).notes
  expect(note).toContain('05-HD/VPTW')
  expect(note).toContain('Cỡ chữ thân bài')
  expect(describeProfile(hd05, { 'party-hd05': { 'sizes.body': 14 } }).notes[0]).not.toContain('Cỡ chữ thân bài')
})
