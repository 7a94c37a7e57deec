/** The user guide: one Markdown file a page in resources/guide, bundled with the program so that it needs no network. */
const files = import.meta.glob<string>('../../../resources/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export type GuidePage = { name: string; title: string; text: string }

/** All pages, by title. */
export const guidePages: readonly GuidePage[] = Object.entries(files)
  .map(([path, text]) => ({
    name: path.slice(path.lastIndexOf('/') + 1, -'.md'.length),
    title: /^# (.+)$/mu.exec(text)?.[1] ?? '',
    text,
  }))
  .toSorted((a, b) => a.title.localeCompare(b.title, 'vi'))
