import { refuseOversizedFile } from '#domain/source.ts'
import { decodeFile } from '#sources/decode-file.ts'
import { fromBase64 } from './base64.ts'
import { correctHeard } from './correct-heard.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'

export const decodeSource: Handler<'source.decode'> = async (environment, input) => {
  const { fileName, contentBase64, encoding, glossary } = input
  // Three bytes stand in four letters: too large a file is not even unpacked.
  refuseOversizedFile((contentBase64.length / 4) * 3, fileName)
  const decoded = await decodeFile(
    { bytes: fromBase64(contentBase64), fileName, encoding },
    { convertToWord: environment.convertToWord, knownNames: () => listKnownNames(environment) },
  )
  return glossary ? await correctHeard(environment, decoded) : decoded
}

async function listKnownNames({ store }: Environment): Promise<string[]> {
  const { organizations, people } = await store.directory()
  return [
    ...people.map((one) => one.fullName),
    ...organizations.flatMap((one) => [one.officialName, one.shortName]),
  ].filter((name) => name.trim() !== '')
}
