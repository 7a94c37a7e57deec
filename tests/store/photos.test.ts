import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Meeting } from '#domain/meeting.ts'
import { Photo } from '#domain/photo.ts'
import { moveStore } from '#store/move-store.ts'
import { MeetingStore } from '#store/store.ts'
import { makePng, plainJpeg } from '#tests/builders/pictures.ts'
import { plainMeeting, refusalOf } from '#tests/builders/plain-meeting.ts'
import { hashTree, withTempFolder } from '#tests/fakes/temp-folder.ts'

const progress = { report: () => undefined }

const withPhoto = (file: string) => (meeting: Meeting) => ({
  ...meeting,
  photos: [Photo.parse({ id: 'anh-1', file, caption: 'Toàn cảnh' })],
})

/** A store with one meeting that has one picture. */
async function openWithPhoto(folder: string): Promise<{ store: MeetingStore; file: string }> {
  const store = new MeetingStore(folder)
  await store.create(plainMeeting('hop-0'))
  const file = await store.photos.add('hop-0', plainJpeg(), 'jpg')
  await store.update('hop-0', 1, withPhoto(file))
  // The journal is written behind a save; the tests look at every file.
  await store.exclusively(async () => undefined)
  return { store, file }
}

test('a picture is read back as it was stored, also by a reader without the lock', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(folder)
    expect(Buffer.from(await store.photos.read('hop-0', file)).equals(plainJpeg())).toBe(true)
    await store.close()
    const reader = new MeetingStore(folder)
    expect(Buffer.from(await reader.photos.read('hop-0', file)).equals(plainJpeg())).toBe(true)
    expect(readdirSync(join(folder, 'photos', 'hop-0'))).toEqual([file])
  }))

test('the same picture twice is one file; another one never takes its place', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(folder)
    expect(await store.photos.add('hop-0', plainJpeg(), 'jpg')).toBe(file)
    const other = await store.photos.add('hop-0', makePng(3, 2), 'png')
    expect(readdirSync(join(folder, 'photos', 'hop-0')).sort()).toEqual([file, other].sort())
    await store.close()
  }))

test('no name leads out of the folder of the meeting', () =>
  withTempFolder(async (folder) => {
    const { store } = await openWithPhoto(folder)
    writeFileSync(join(folder, 'secret.jpg'), 'secret')
    for (const name of [
      '../../settings.json',
      '../../secret.jpg',
      '..\\secret.jpg',
      '/etc/passwd',
      'a/b.jpg',
      '',
      'x.svg',
    ]) {
      expect((await refusalOf(store.photos.read('hop-0', name))).code).toBe('PHOTO_NOT_FOUND')
    }
    await store.close()
  }))

test('a lost or damaged picture is refused, reported by the check, and healed when it is added again', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(folder)
    const path = join(folder, 'photos', 'hop-0', file)
    writeFileSync(path, plainJpeg().subarray(0, 100))
    expect((await refusalOf(store.photos.read('hop-0', file))).code).toBe('PHOTO_NOT_FOUND')
    const damaged = await store.check(progress, false)
    expect(damaged.findings).toMatchObject([{ path: `photos/hop-0/${file}`, severity: 'problem' }])
    expect(await store.photos.add('hop-0', plainJpeg(), 'jpg')).toBe(file)
    expect((await store.check(progress, false)).findings).toEqual([])
    rmSync(path)
    expect((await refusalOf(store.photos.read('hop-0', file))).code).toBe('PHOTO_NOT_FOUND')
    const lost = await store.check(progress, true)
    expect(lost.findings).toMatchObject([{ path: 'meetings/hop-0.json', severity: 'problem' }])
    expect(lost.findings[0]?.message).toContain(file)
    expect((await store.get('hop-0')).photos[0]?.caption).toBe('Toàn cảnh')
    await store.close()
  }))

test('the check names a stranger among the pictures and sweeps what a crash left half written', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(folder)
    const place = join(folder, 'photos', 'hop-0')
    writeFileSync(join(place, 'ghi-chu.docx'), '')
    writeFileSync(join(place, `${file}.123-0123456789ab.tmp`), 'half')
    const { findings } = await store.check(progress, true)
    expect(findings.map(({ path, severity }) => [path.split('/').at(-1), severity])).toEqual([
      [`${file}.123-0123456789ab.tmp`, 'repaired'],
      ['ghi-chu.docx', 'note'],
    ])
    expect(readdirSync(place).sort()).toEqual([file, 'ghi-chu.docx'].sort())
    await store.close()
  }))

test('pictures stay while their meeting is in the bin or has let them go, and leave only with the purge', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(folder)
    await store.create(plainMeeting('hop-1'))
    const kept = await store.photos.add('hop-1', makePng(2, 2), 'png')
    await store.update('hop-0', 2, (meeting) => ({ ...meeting, photos: [] }))
    await store.undo('hop-0', 3)
    expect((await store.photos.read('hop-0', file)).length).toBe(plainJpeg().length)
    await store.remove('hop-0')
    expect(existsSync(join(folder, 'photos', 'hop-0', file))).toBe(true)
    await store.restore('hop-0')
    expect((await store.photos.read('hop-0', file)).length).toBe(plainJpeg().length)
    await store.remove('hop-0')
    await store.purge(['hop-0'], true)
    expect(readdirSync(join(folder, 'photos'))).toEqual(['hop-1'])
    expect((await store.photos.read('hop-1', kept)).length).toBe(makePng(2, 2).length)
    await store.close()
  }))

test('a backup holds the pictures and brings them back', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(join(folder, 'a'))
    const { path } = await store.backUp(progress, join(folder, 'sao-luu'))
    const other = new MeetingStore(join(folder, 'b'))
    await other.restoreBackup(progress, { path, replaceDifferent: false })
    expect(Buffer.from(await other.photos.read('hop-0', file)).equals(plainJpeg())).toBe(true)
    expect((await other.check(progress, false)).findings).toEqual([])
    await other.close()
    await store.close()
  }))

test('a move carries the pictures over and leaves the old ones as they were', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(join(folder, 'a'))
    const before = hashTree(join(folder, 'a', 'photos'))
    await moveStore(store, join(folder, 'b'), { progress })
    await store.close()
    expect(hashTree(join(folder, 'b', 'photos'))).toEqual(before)
    expect(hashTree(join(folder, 'a', 'photos'))).toEqual(before)
    const moved = new MeetingStore(join(folder, 'b'))
    expect(Buffer.from(await moved.photos.read('hop-0', file)).equals(plainJpeg())).toBe(true)
    await moved.close()
  }))

test('pictures on a drive that was pulled out are not taken for lost', () =>
  withTempFolder(async (folder) => {
    const { store, file } = await openWithPhoto(join(folder, 'a'))
    renameSync(join(folder, 'a'), join(folder, 'rut-ra'))
    expect((await refusalOf(store.photos.read('hop-0', file))).code).toBe('STORE_UNREADABLE')
    await store.close().catch(() => undefined)
  }))

test('a folder of pictures that cannot be read is named as such', () =>
  withTempFolder(async (folder) => {
    const { store } = await openWithPhoto(folder)
    mkdirSync(join(folder, 'photos', 'hop-9'), { recursive: true })
    symlinkSync('vong.jpg', join(folder, 'photos', 'hop-9', 'vong.jpg'))
    expect((await refusalOf(store.photos.read('hop-9', 'vong.jpg'))).code).toBe('STORE_UNREADABLE')
    await store.close()
  }))
