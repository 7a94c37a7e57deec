import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import { Meeting } from '#domain/meeting.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { richMeeting } from '#tests/builders/sample-meetings.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'
import { openStore } from './open-store.ts'
import { mapTexts, textsOf } from './text-paths.ts'

/** T13 of reliability.md. */
const samples: Record<string, string> = {
  NFC: 'đĐ ế ắ ậ ữ Ủy ban Nhân dân',
  NFD: 'đĐ ế ắ ậ ữ Ủy ban Nhân dân'.normalize('NFD'),
  'NFC and NFD mixed': `ế${'ế'.normalize('NFD')}ậ${'ậ'.normalize('NFD')}`,
  'a circumflex alone on a Latin letter': 'e\u0302\u0301 o\u031b\u0323',
  'zero-width': 'a\u200bb\u200cc\u200dd\ufeffe',
  'right-to-left': '\u202eabc\u202c \u05e9\u05dc\u05d5\u05dd \u0645',
  'four bytes': '😀𠀋𝔸👩‍👩‍👧',
  'a lone surrogate': 'trước\ud83dsau\udc00',
  'TCVN3 pasted': 'Céng hßa x· héi chñ nghÜa ViÖt Nam µ¸¶·¹',
  'VNI pasted': 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam',
  'line separators': 'a\u2028b\u2029c\u0085d',
  'NUL and control letters': 'a\u0000b\u0001c\u001fd\u007f',
  'JSON’s own letters': '"\\/{}[],: \\u0041 __proto__',
  'line ends': 'một\r\nhai\rba\nbốn\t',
}

/** The texts of the fullest meeting that may be any text: ids, dates, kinds and the like are not the user's words. */
function isFree(path: string): boolean {
  const full = richMeeting()
  const planted = mapTexts(full, (text, at) => (at === path ? `${text}\u0000đ` : text))
  return Meeting.safeParse(planted).success
}
const isWord = (path: string): boolean => !/(^|\.)(id|\w+Id|revision)$/.test(path)
const free = textsOf(richMeeting())
  .map(([path]) => path)
  .filter((path) => isWord(path) && isFree(path))

test('the fullest meeting has words in more than fifty kinds of places', () => {
  const kinds = new Set(free.map((path) => path.replace(/\.\d+/g, '')))
  console.log(
    `T13: ${free.length} texts in ${kinds.size} kinds of places, ${Object.keys(samples).length} ways of writing`,
  )
  expect(kinds.size).toBeGreaterThan(50)
})

const plant = (sample: string): Meeting => {
  const places = new Set(free)
  return mapTexts(richMeeting(), (text, path) => (places.has(path) ? `${sample}${text}${sample}` : text)) as Meeting
}

for (const [name, sample] of Object.entries(samples)) {
  test(`every text of a meeting comes back from the store with the same code points: ${name}`, () =>
    withTempFolder(async (folder) => {
      const store = openStore(folder)
      const meeting = plant(sample)
      await store.create(meeting)
      const edited = await store.update(meeting.id, 1, (one) => ({ ...one, byline: `${one.byline}.` }))
      await store.remove(meeting.id)
      await store.restore(meeting.id)
      await store.close()
      const read = await openStore(folder).get(meeting.id)
      expect(new Map(textsOf(read))).toEqual(new Map(textsOf(edited)))
      const kept = new Map(textsOf(read))
      for (const path of free.filter((one) => one !== 'byline')) {
        expect([...(kept.get(path) ?? '')].map(codePoint), path).toEqual([...wanted(meeting, path)].map(codePoint))
      }
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) expect(file).toMatch(/^[ -~]+$/)
    }))
}

const codePoint = (letter: string): number | undefined => letter.codePointAt(0)
const wanted = (meeting: Meeting, path: string): string => new Map(textsOf(meeting)).get(path) ?? ''

test('the door of the contract: what becomes of the two ways of writing is the same for every text', () =>
  withTempFolder(async (folder) => {
    const environment = createEnvironment('test', folder)
    const call = async (name: string, input: unknown) => {
      const reply = await callApi(environment, name, input)
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.value as Meeting
    }
    const made = await call('meeting.create', { title: 'Họp' })
    const sample = samples.NFD ?? ''
    const meeting = { ...plant(sample), id: made.id, createdAt: made.createdAt, sources: [], proposals: [] }
    const saved = await call('meeting.save', { baseRevision: 1, meeting })
    const forms = new Set(
      textsOf(saved)
        .filter(([, text]) => text.normalize('NFC') !== text.normalize('NFD'))
        .map(([, text]) => (text === text.normalize('NFC') ? 'NFC' : 'as typed')),
    )
    expect([...forms]).toHaveLength(1)
    expect(new Map(textsOf(await call('meeting.get', { id: made.id })))).toEqual(new Map(textsOf(saved)))
    await environment.store.close()
  }))
