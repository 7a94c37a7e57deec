import { Packer } from 'docx'
import type { OfficialDocument } from '#documents/official-document.ts'
import { fixBytes } from './fix-bytes.ts'
import { makeWordDocument } from './make-word-document.ts'
import type { Picture } from './picture.ts'

/** The paper as the bytes of a .docx; the same tree gives the same bytes. `pictures`: by the id of their photo. */
export async function writeDocx(
  document: OfficialDocument,
  pictures: ReadonlyMap<string, Picture> = new Map(),
): Promise<Uint8Array> {
  const bytes = await Packer.toArrayBuffer(makeWordDocument(document, pictures))
  return fixBytes(new Uint8Array(bytes), document)
}
