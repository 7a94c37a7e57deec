import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { callApi } from '#app/call-api.ts'
import type { Carry } from '#contract/client.ts'
import type { Reply } from '#contract/reply.ts'
import { coreOf } from '#shells/core/core.ts'
import { createEnvironment } from '#shells/create-environment.ts'
import { startElectron } from '#shells/electron/start-electron.ts'
import { fakeElectron } from '#tests/fakes/electron.ts'

export type OpenShell = { carry: Carry; close: () => Promise<void> }
export type Shell = { name: string; open: (dataFolder: string) => Promise<OpenShell> }

const root = new URL('../..', import.meta.url).pathname
const cli = `${root}src-main/shells/cli/main.ts`

/** Starts `thuky serve` as its own process and gives its address with the token. */
export async function startServe(dataFolder: string, words: string[] = []) {
  const child = spawn(process.execPath, [cli, 'serve', '--port', '0', '--data', dataFolder, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) {
    const address = /http:\/\/\S+/.exec(line)?.[0]
    if (address) return { child, address, stop: () => stopProcess(child) }
  }
  throw new Error('serve ended before it printed its address')
}

async function stopProcess(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Visits the address as a browser does: follows the redirect by hand to keep the cookie. */
export async function visit(address: string): Promise<{ origin: string; cookie: string }> {
  const { origin } = new URL(address)
  const response = await fetch(address, { redirect: 'manual' })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { origin, cookie }
}

async function openHttp(dataFolder: string): Promise<OpenShell> {
  const { address, stop } = await startServe(dataFolder)
  const { origin, cookie } = await visit(address)
  const carry: Carry = async (name, input) => {
    const headers = { 'content-type': 'application/json', 'x-thu-ky': '1', cookie, origin }
    const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
    return (await response.json()) as Reply
  }
  return { carry, close: stop }
}

async function openElectron(dataFolder: string): Promise<OpenShell> {
  const electron = fakeElectron()
  const environment = createEnvironment('electron', dataFolder)
  await startElectron(electron.parts, {
    core: coreOf(environment),
    userFolder: dataFolder,
    outFolder: `${root}out`,
    icon: `${root}resources/icon/icon-256.png`,
    isSample: false,
  })
  const carry: Carry = async (name, input) => (await electron.ask([name, input])) as Reply
  return { carry, close: () => environment.store.close() }
}

async function openCli(dataFolder: string): Promise<OpenShell> {
  const carry: Carry = async (name, input) => {
    const args = [cli, 'call', name, '-', '--json', '--data', dataFolder]
    const { stdout } = spawnSync(process.execPath, args, {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    const value: unknown = JSON.parse(stdout)
    return isRefusal(value) ? value : { ok: true, value }
  }
  return { carry, close: () => Promise.resolve() }
}

const isRefusal = (value: unknown): value is Extract<Reply, { ok: false }> =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false

async function openInProcess(dataFolder: string): Promise<OpenShell> {
  const environment = createEnvironment('test', dataFolder)
  return { carry: (name, input) => callApi(environment, name, input), close: () => environment.store.close() }
}

export const shells: Shell[] = [
  { name: 'in process', open: openInProcess },
  { name: 'Electron (stand-in)', open: openElectron },
  { name: 'loopback HTTP', open: openHttp },
  { name: 'command line', open: openCli },
]
