import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run bench -- store search`: runs the named measurements one after another; without a name it lists them. */
const folder = import.meta.dirname
const words = process.argv.slice(2)
const names = words.filter((word) => !word.startsWith('-') && existsSync(join(folder, `${word}.ts`)))
const options = words.filter((word) => !names.includes(word))

if (names.length === 0) {
  const all = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''))
  console.log(`npm run bench -- <name>…\n${all.filter((name) => name !== 'run').join('\n')}`)
}
for (const name of names) {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(process.execPath, ['--expose-gc', join(folder, `${name}.ts`), ...options], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
