import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { callApi } from '#app/call-api.ts'
import type { Environment } from '#app/environment.ts'
import { loadPictures } from '#app/load-pictures.ts'
import type { Meeting } from '#domain/meeting.ts'
import { writeMeetingCopy } from '#domain/meeting-copy.ts'
import { Photo } from '#domain/photo.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { makePng, phoneJpeg, plainJpeg } from '#tests/builders/pictures.ts'
import { withTempFolder } from '#tests/fakes/temp-folder.ts'

const call = async (environment: Environment, name: string, input: object) => {
  const reply = await callApi(environment, name, input)
  return reply.ok ? { code: '', value: reply.value as Meeting } : { code: reply.error.code, value: null }
}

async function withMeeting(work: (environment: Environment, meeting: Meeting, folder: string) => Promise<void>) {
  await withTempFolder(async (folder) => {
    const environment = createEnvironment('cli', folder)
    const { value } = await call(environment, 'meeting.create', { title: 'Hội nghị có ảnh' })
    await work(environment, value as Meeting, folder)
    await environment.store.close()
  })
}

const upload = (meeting: Meeting, bytes: Buffer, given: object = {}) => ({
  id: meeting.id,
  baseRevision: meeting.revision,
  fileName: 'IMG_0001.HEIC',
  contentBase64: bytes.toString('base64'),
  ...given,
})

test('a photo is taken in by its content, without its place, and given back', () =>
  withMeeting(async (environment, meeting) => {
    const phone = phoneJpeg({ orientation: 1, secret: 'GPS 21.3089' })
    const { value } = await call(environment, 'photo.add', upload(meeting, phone))
    const [photo] = value?.photos ?? []
    expect(photo?.file).toMatch(/^[0-9a-f]{32}\.jpg$/)
    const got = await callApi(environment, 'photo.get', { id: meeting.id, photoId: photo?.id })
    expect(got).toEqual({
      ok: true,
      value: { mediaType: 'image/jpeg', contentBase64: plainJpeg().toString('base64') },
    })
  }))

test('a photo with only a caption gets its file and keeps its words', () =>
  withMeeting(async (environment, meeting) => {
    const photos = [Photo.parse({ id: 'anh-1', caption: 'Quang cảnh', credit: 'A' })]
    const saved = (await call(environment, 'meeting.save', {
      baseRevision: meeting.revision,
      meeting: { ...meeting, photos },
    })) as { value: Meeting }
    const { value } = await call(environment, 'photo.add', upload(saved.value, makePng(4, 3), { photoId: 'anh-1' }))
    expect(value?.photos).toMatchObject([{ id: 'anh-1', caption: 'Quang cảnh', credit: 'A' }])
    expect(value?.photos[0]?.file).toMatch(/\.png$/)
  }))

test('a call whose answer was lost may be made again; a stale one changes nothing and stores nothing', () =>
  withMeeting(async (environment, meeting, folder) => {
    const first = await call(environment, 'photo.add', upload(meeting, plainJpeg()))
    const again = await call(environment, 'photo.add', upload(meeting, plainJpeg()))
    expect(again.value).toEqual(first.value)
    await call(environment, 'photo.add', upload(first.value as Meeting, makePng(2, 2)))
    const stale = await call(environment, 'photo.add', upload(meeting, makePng(9, 9)))
    expect(stale.code).toBe('MEETING_CONFLICT')
    expect(readdirSync(join(folder, 'photos', meeting.id))).toHaveLength(2)
  }))

test('what is no picture, or too large, or for a photo nobody knows is refused and nothing is stored', () =>
  withMeeting(async (environment, meeting, folder) => {
    const refused = async (bytes: Buffer, given: object = {}) =>
      (await call(environment, 'photo.add', upload(meeting, bytes, given))).code
    expect(await refused(Buffer.from('<script>'), { fileName: 'anh.jpg' })).toBe('PHOTO_UNREADABLE')
    expect(await refused(plainJpeg().subarray(0, 90))).toBe('PHOTO_UNREADABLE')
    expect(await refused(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe('PHOTO_TOO_LARGE')
    expect(await refused(plainJpeg(), { photoId: 'khong-co' })).toBe('INVALID_INPUT')
    expect(await refused(plainJpeg(), { id: 'khong-co' })).toBe('MEETING_NOT_FOUND')
    expect(await refused(plainJpeg(), { id: '../hop' })).toBe('INVALID_INPUT')
    expect(readdirSync(folder)).not.toContain('photos')
    const unknown = await callApi(environment, 'photo.get', { id: meeting.id, photoId: 'khong-co' })
    expect(unknown).toMatchObject({ ok: false, error: { code: 'PHOTO_NOT_FOUND' } })
  }))

test('pictures are loaded for a paper; a lost file leaves the others, and the checks tell of it', () =>
  withMeeting(async (environment, meeting, folder) => {
    const one = await call(environment, 'photo.add', upload(meeting, phoneJpeg({ orientation: 6, secret: '' })))
    const two = (await call(environment, 'photo.add', upload(one.value as Meeting, makePng(6, 4)))).value as Meeting
    const all = await loadPictures(environment, two)
    expect([...all.values()].map(({ extension, width, height, turn }) => [extension, width, height, turn])).toEqual([
      ['jpg', 16, 24, 90],
      ['png', 6, 4, 0],
    ])
    rmSync(join(folder, 'photos', two.id, two.photos[0]?.file ?? ''))
    const left = await loadPictures(environment, two)
    expect([...left.keys()]).toEqual([two.photos[1]?.id])
    const preview = await callApi(environment, 'document.preview', { id: two.id, kind: 'news-item', target: '' })
    const { findings } = (preview as unknown as { value: { findings: { rule: string; itemId: string }[] } }).value
    expect(findings.filter((one) => one.rule === 'photo.lost').map((one) => one.itemId)).toEqual([two.photos[0]?.id])
    expect(await environment.store.photos.list('chua-co-anh')).toEqual([])
  }))

test('a copy taken in again has the pictures of the meeting it was made of, as its own', () =>
  withMeeting(async (environment, meeting) => {
    const added = (await call(environment, 'photo.add', upload(meeting, makePng(4, 3)))).value as Meeting
    const gone = Photo.parse({ id: 'anh-mat', file: `${'0'.repeat(32)}.jpg`, caption: 'Tệp ở máy khác' })
    const text = writeMeetingCopy({ ...added, photos: [...added.photos, gone] })
    const copy = (await call(environment, 'meeting.importCopy', { text })).value as Meeting
    const id = copy.photos[0]?.id
    const got = await callApi(environment, 'photo.get', { id: copy.id, photoId: id })
    expect(got).toEqual(await callApi(environment, 'photo.get', { id: meeting.id, photoId: id }))
    expect(got.ok).toBe(true)
    expect(copy.photos[1]).toEqual(gone)
    // The pictures of a copy do not go with the meeting it was made of.
    await environment.store.remove(meeting.id)
    await environment.store.purge([meeting.id], true)
    expect(await callApi(environment, 'photo.get', { id: copy.id, photoId: id })).toEqual(got)
  }))
