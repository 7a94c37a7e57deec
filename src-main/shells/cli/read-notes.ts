import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ParsedInput } from '#contract/api.ts'
import { describeChange } from '#contract/change-words.ts'
import type { Client } from '#contract/client.ts'
import { cliWords, fillWords } from '#contract/command-line.ts'
import { AppError, problemOf } from '#domain/errors.ts'
import { refuseOversizedNotes, type SourceChange } from '#domain/source.ts'
import { systemCode } from '#store/file-system.ts'
import type { Command } from './read-command.ts'
import { argument } from './run.ts'

type Imported = ParsedInput<'source.import'>
export type NotesFile = Pick<Imported, 'text' | 'fileName' | 'format' | 'encoding' | 'original' | 'changes' | 'cues'>

/**
 * Reads a file of notes of any kind through `source.decode`; its size is checked before its bytes are read. What was done
 * to it is said on the way (`note`), so that nothing is converted in silence.
 */
export async function readNotes(client: Client, command: Command, note: (text: string) => void): Promise<NotesFile> {
  const file = argument(command, 0)
  const glossary = command.options.glossary === true
  const fileName = basename(file)
  const contentBase64 = (await readLimited(file)).toString('base64')
  const { encodings, ...decoded } = await client('source.decode', { fileName, contentBase64, glossary })
  const told = decoded.changes.map(tellChange)
  const others =
    encodings.length > 0
      ? [fillWords(cliWords.otherEncodings, { names: encodings.map(({ name }) => name).join(', ') })]
      : []
  const said = [...told, ...others]
  if (said.length > 0) note(`${fillWords(cliWords.fileRead, { file: fileName, done: said.join('; ') })}\n`)
  if (glossary && !decoded.changes.some(isGlossary)) note(`${cliWords.noGlossary}\n`)
  return { ...decoded, fileName }
}

const isGlossary = ({ kind }: SourceChange): boolean => kind === 'glossary'
/** Where no screen marks the replaced words, they are named. */
const tellChange = (change: SourceChange): string =>
  isGlossary(change) ? `${describeChange(change)} (${change.detail})` : describeChange(change)

export async function readLimited(file: string): Promise<Buffer> {
  try {
    const found = await stat(file)
    // A device such as /dev/zero would be read without end.
    if (found.isCharacterDevice() || found.isBlockDevice()) {
      throw new AppError('SOURCE_NOT_FOUND', { file, problem: problemOf('notAFile') })
    }
    refuseOversizedNotes(found.size, basename(file))
    return await readFile(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    throw new AppError('SOURCE_NOT_FOUND', { file, problem: problemOf(code) })
  }
}
