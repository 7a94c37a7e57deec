import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Output } from '#contract/api.ts'
import { fillWords } from '#contract/command-line.ts'
import { checkWords } from '#contract/store-command-words.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { systemCode } from '#store/file-system.ts'
import { argument, type Run } from './run.ts'

/** As much as the call takes. */
const MAX_BYTES = 64 * 1024 * 1024

/** `thuky check TỆP.docx`: every departure from the layout rules, one a line; exit code 8 where there is any. */
export const checkFile: Run = async ({ client, command }) => {
  const path = argument(command, 0)
  const { profile } = command.options
  const value = await client('document.checkFile', {
    fileName: basename(path).slice(0, 255),
    contentBase64: (await readLimited(path)).toString('base64'),
    ...(typeof profile === 'string' ? { profileId: profile } : {}),
  })
  return { value, lines: describeReport(value), ...(value.departures.length > 0 ? { exitCode: 8 } : {}) }
}

async function readLimited(file: string): Promise<Buffer> {
  try {
    const found = await stat(file)
    // A device such as /dev/zero would be read without end.
    if (!found.isFile()) throw new AppError('WORD_UNREADABLE', { file, problem: problemOf('notAFile') })
    if (found.size > MAX_BYTES) throw new AppError('WORD_UNREADABLE', { file, problem: problemOf('tooBig') })
    return await readFile(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('SOURCE_NOT_FOUND', { file, problem: problemOf(code) })
  }
}

function describeReport({ profile, departures, checkedRules }: Output<'document.checkFile'>): string[] {
  const lines = departures.flatMap((one) => [
    `${checkWords.severity[one.severity]} ${one.place}`,
    `    ${one.message} (${one.source})`,
  ])
  const values = {
    profile: profile.name,
    rules: `${checkedRules}`,
    departures: `${departures.filter((one) => one.severity === 'departure').length}`,
    doubts: `${departures.filter((one) => one.severity === 'doubt').length}`,
  }
  const sum = departures.length === 0 ? checkWords.clean : checkWords.sum
  return [...lines, fillWords(sum, values), ...profile.notes]
}
