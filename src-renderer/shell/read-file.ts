import type { Output } from '#contract/api.ts'
import { refuseOversizedNotes } from '#domain/source.ts'
import { client } from './client.ts'
import { readBytes } from './read-bytes.ts'

export type DecodedSource = Output<'source.decode'>

/**
 * A file picked or dropped as text, whatever its kind; the core decides what it is and says what it has done to it. Too
 * large is not read. `encoding`: one of those the core has named, where the person knows better.
 */
export async function readFile(file: File, encoding?: string): Promise<DecodedSource> {
  refuseOversizedNotes(file.size, file.name)
  return await client('source.decode', { fileName: file.name, contentBase64: await readBytes(file), encoding })
}

/** Pasted words as a person meant them: letters of an old encoding are recognised, named, and can be taken back. */
export const readPasted = (text: string, encoding?: string): Promise<DecodedSource> =>
  readFile(new File([text], ''), encoding)
