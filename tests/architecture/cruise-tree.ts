import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { roomRules } from './room-rules.ts'

export type Finding = { rule: string; from: string; to: string }

/** Runs the room rules over the sources below `root` and gives what breaks them, and how many files were read. */
export async function cruiseTree(root: string): Promise<{ findings: Finding[]; modules: number }> {
  const { output } = await cruise(
    ['src-main', 'src-renderer'],
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: roomRules() },
      doNotFollow: { path: 'node_modules' },
      tsPreCompilationDeps: true,
      outputType: 'json',
    },
    {
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css', '.d.ts'],
    },
    { tsConfig: extractTSConfig(new URL('../../tsconfig.json', import.meta.url).pathname) },
  )
  const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output
  const findings = result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
  return { findings, modules: result.modules.length }
}
