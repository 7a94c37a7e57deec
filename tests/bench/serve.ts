import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** The program over a folder; its address. */
export async function serve(folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const program = spawn(process.execPath, [join(ROOT, 'src-main/shells/cli/main.ts'), 'serve', '--data', folder])
  const address = await new Promise<string>((done, failed) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(printed)
      if (found) done(found[0])
    }
    program.stdout.on('data', read)
    program.stderr.on('data', read)
    program.on('exit', () => failed(new Error(printed)))
  })
  const ended = new Promise<void>((done) => program.once('exit', () => done()))
  const stop = async () => {
    program.kill('SIGKILL')
    await ended
  }
  return { address, stop }
}
