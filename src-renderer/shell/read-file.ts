import { refuseOversizedSource } from '#domain/source.ts'
import { client } from './client.ts'

/** The text of a file picked or dropped, whatever its encoding; the core decides what it is. Too large is not read. */
export async function readFile(file: File): Promise<string> {
  refuseOversizedSource(file.size)
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  // In slices: spreading a large file into one call overflows the stack.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  const { text } = await client('source.decode', { fileName: file.name, contentBase64: btoa(binary) })
  return text
}
