import {
  conditionTags,
  type LoopName,
  loopTags,
  PICTURE_COUNT,
  pictureMeaning,
  pictureTag,
  textTags,
} from '#documents/wording/template-tags.ts'

export type TemplateTag = {
  name: string
  kind: 'text' | 'loop' | 'condition' | 'picture'
  /** The loop it stands in; empty at the top. */
  inside: string
  meaning: string
  example: string
}

/** Every placeholder a template may use, in the order in which the help shows them. */
export const templateTags: readonly TemplateTag[] = [
  ...listTexts(''),
  ...listConditions(''),
  ...(Object.keys(loopTags) as LoopName[]).flatMap((loop) => [
    { name: loop, kind: 'loop' as const, ...loopTags[loop], example: `{#${loop}} … {/${loop}}` },
    ...listTexts(loop),
    ...listConditions(loop),
  ]),
  ...Array.from({ length: PICTURE_COUNT }, (_, at): TemplateTag => {
    const name = pictureTag(at + 1)
    return { name, kind: 'picture', inside: '', meaning: pictureMeaning(at + 1), example: `{${name}}` }
  }),
]

function listTexts(inside: keyof typeof textTags): TemplateTag[] {
  return Object.entries(textTags[inside]).map(([name, tag]) => ({ name, kind: 'text', inside, ...tag }))
}

function listConditions(inside: string): TemplateTag[] {
  return Object.entries(conditionTags)
    .filter(([, tag]) => tag.inside === inside)
    .map(([name, tag]) => ({ name, kind: 'condition', ...tag, example: `{#${name}} … {/${name}}` }))
}
