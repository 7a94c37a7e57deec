import { expandPage } from './expand-page.ts'
import { guideOrder } from './guide-order.ts'

/** The user guide: one Markdown file a page in resources/guide, bundled with the program so that it needs no network. */
const files = import.meta.glob<string>('../../../resources/guide/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export type GuidePage = { name: string; title: string; text: string }

const readPage = (name: string): GuidePage => {
  const text = expandPage(files[`../../../resources/guide/${name}.md`] ?? '')
  return { name, title: /^# (.+)$/mu.exec(text)?.[1] ?? '', text }
}

/** All pages in the order in which they are read. */
export const guidePages: readonly GuidePage[] = guideOrder.flatMap(({ pages }) => pages.map(readPage))
