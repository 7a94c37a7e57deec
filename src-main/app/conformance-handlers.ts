import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { describeProfile } from '#documents/profiles/describe-profile.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { type AllProfileEdits, listProfiles } from '#documents/profiles/list-profiles.ts'
import { localDate } from '#domain/dates.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { checkFile } from '#word/conformance/check-docx.ts'
import { describeFile } from '#word/conformance/describe-file.ts'
import { readWordFile } from '#word/conformance/read-word-file.ts'
import type { WordFile } from '#word/conformance/word-file.ts'
import { WordUnreadable } from '#word/package/word-unreadable.ts'
import { fromBase64 } from './base64.ts'
import type { Handler } from './handler.ts'

export const checkWordFile: Handler<'document.checkFile'> = async ({ store, now }, input) => {
  const file = openFile(fromBase64(input.contentBase64), input.fileName)
  const edits = (await store.settings()).profileEdits
  const { system, issuedOn } = describeFile(file)
  const profile =
    input.profileId === undefined
      ? chooseProfile({ system, profileId: null }, issuedOn ?? localDate(now()), edits)
      : findProfile(input.profileId, edits)
  return { profile: describeProfile(profile, edits), ...checkFile(file, profile) }
}

function openFile(bytes: Uint8Array, file: string): WordFile {
  try {
    return readWordFile(bytes)
  } catch (error) {
    if (!(error instanceof WordUnreadable)) throw error
    throw new AppError('WORD_UNREADABLE', { file, problem: problemOf(error.problem) })
  }
}

function findProfile(id: string, edits: AllProfileEdits): LayoutProfile {
  const all = listProfiles(edits)
  const found = all.find((one) => one.id === id)
  if (!found) throw new AppError('INVALID_INPUT', { problem: `profileId: ${all.map((one) => one.id).join(' | ')}` })
  return found
}
