import type { TemplateTag } from '#contract/paper-shapes.ts'

/** A placeholder as it is typed in Word; a loop or a condition with its end. */
export function writeTag({ name, kind }: Pick<TemplateTag, 'name' | 'kind'>): string {
  return kind === 'loop' || kind === 'condition' ? `{#${name}}{/${name}}` : `{${name}}`
}
