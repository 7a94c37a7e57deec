import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killCommand } from '#tests/store/proof/kill-command.ts'
import type { LaneReport } from '#tests/store/proof/kill-lane.ts'
import { killServe } from '#tests/store/proof/kill-serve.ts'

/**
 * The kill -9 campaign: the program as it is shipped is killed during writes, through the loopback shell (three quarters)
 * and the command line (one quarter) at the same time, each on a folder of its own; every acknowledged edit must be there
 * afterwards. Run: `npm run build && npm run bench -- kill-campaign --kills 2000`.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
})
const kills = Number(values.kills)
const program = new URL('../../out/main/cli.js', import.meta.url).pathname
if (!existsSync(program)) throw new Error(`${program} is missing; run npm run build first`)

const start = performance.now()
let done = 0
function onKill(): void {
  done++
  if (done % 50 !== 0) return
  const minutes = (performance.now() - start) / 60_000
  console.log(`${done} of ${kills} kills, ${Math.round(done / minutes)} a minute`)
}

async function runLane(campaign: typeof killServe, share: number, seed: number): Promise<LaneReport> {
  const folder = mkdtempSync(join(tmpdir(), 'thu-ky-kill-'))
  const report = await campaign({ folder, program, kills: Math.ceil(kills * share), seed, onKill })
  if (report.problems.length === 0) rmSync(folder, { recursive: true })
  else console.log(`the folder is kept: ${folder}`)
  return report
}

const seed = Number(values.seed)
const [serve, command] = await Promise.all([runLane(killServe, 0.75, seed), runLane(killCommand, 0.25, seed + 1)])
const minutes = (performance.now() - start) / 60_000
console.log('shell      kills  acknowledged  arrived unanswered  problems')
for (const [name, report] of [
  ['loopback', serve],
  ['command', command],
] as const) {
  const { problems, ...counts } = report
  console.log(
    `${name.padEnd(9)} ${String(counts.kills).padStart(6)} ${String(counts.acknowledged).padStart(13)} ${String(counts.arrivedUnanswered).padStart(19)} ${String(problems.length).padStart(9)}`,
  )
  for (const problem of problems) console.log(`  ${problem}`)
}
console.log(`${minutes.toFixed(1)} minutes, ${Math.round((serve.kills + command.kills) / minutes)} kills a minute`)
if (serve.problems.length + command.problems.length > 0) process.exitCode = 1
