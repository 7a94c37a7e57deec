import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import { observeStore } from './observe-store.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/** A small real disk, or `null` where mounting is not allowed. */
function mountSmallDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'thu-ky-dia-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'thu-ky', folder])
  if (status === 0) return folder
  rmdirSync(folder)
  return null
}

/** Takes all that is left of the disk, to the last byte. */
function fill(path: string): void {
  const file = openSync(path, 'w')
  try {
    for (let size = 1 << 20; size >= 1; ) {
      try {
        writeSync(file, Buffer.alloc(size, 'x'))
      } catch {
        size >>= 1
      }
    }
  } finally {
    closeSync(file)
  }
}

test('a real disk of 20 MB, filled by saves: the last acknowledged edits stand, and once there is room saving goes on', async () => {
  const disk = mountSmallDisk()
  test.skip(disk === null, 'mounting a small disk is not allowed here')
  if (disk === null) return
  try {
    const folder = join(disk, 'Tủ hồ sơ')
    const store = openStore(folder)
    const kept = new Map<string, string>()
    let refusal: unknown = null
    for (let at = 0; refusal === null && at < 1_000; at++) {
      const id = `hop-${at}`
      try {
        await store.create({ ...blankMeeting(id), place: 'x'.repeat(200_000) })
        const saved = await store.update(id, 1, (one) => ({ ...one, title: `Bản hai ${at}` }))
        kept.set(id, JSON.stringify(saved))
      } catch (error) {
        refusal = error
      }
    }
    expect(refusal).toBeInstanceOf(AppError)
    expect((refusal as AppError).code).toBe('STORE_WRITE_FAILED')
    console.log(`T5: ${kept.size} meetings on a disk of 20 MB, then: ${(refusal as AppError).message}`)
    expect(kept.size).toBeGreaterThan(10)
    fill(join(disk, 'đầy'))
    await expect(store.update('hop-1', 2, (one) => ({ ...one, title: 'Không còn chỗ' }))).rejects.toMatchObject({
      code: 'STORE_WRITE_FAILED',
    })
    for (const [id, body] of kept) expect(JSON.stringify(await openStore(folder).get(id))).toBe(body)
    expect(JSON.parse(await observeStore(openStore(folder))).damaged).toEqual([])
    unlinkSync(join(disk, 'đầy'))
    for (let at = 2; at < 8; at++) rmSync(join(folder, 'meetings', `hop-${at}.json`))
    expect((await store.update('hop-1', 2, (one) => ({ ...one, title: 'Có chỗ' }))).revision).toBe(3)
    await store.close()
    expect((await openStore(folder).get('hop-1')).title).toBe('Có chỗ')
  } finally {
    execFileSync('umount', ['-l', disk])
    rmdirSync(disk)
  }
})
