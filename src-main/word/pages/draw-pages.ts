import type { DocumentLayout } from 'docx/layout'
import { openPackage } from '#word/package/open-package.ts'
import { FaceBook } from './page-css.ts'
import { makePictureSource } from './picture-source.ts'
import { readPaper } from './read-paper.ts'
import { renderPage } from './render-page.ts'
import { traceCourse } from './trace-course.ts'

export type DrawnPage = { width: number; height: number; html: string }
export type DrawnPages = { pages: DrawnPage[]; css: string }
export type PageRange = { firstPage: number; count: number }

const MM_PER_PIXEL = 25.4 / 96

/** Draws pages of a Word file from its own bytes, each part at the place the layout gives it. */
export class PageDrawer {
  readonly #layout: DocumentLayout
  readonly #paper: ReturnType<typeof readPaper>
  readonly #course: ReturnType<typeof traceCourse>
  readonly #pictureOf: (part: string) => string

  constructor(bytes: Uint8Array, layout: DocumentLayout) {
    const file = openPackage(bytes)
    this.#layout = layout
    this.#paper = readPaper(file)
    this.#course = traceCourse(layout.pages)
    this.#pictureOf = makePictureSource(file)
  }

  draw({ firstPage, count }: PageRange): DrawnPages {
    const faces = new FaceBook()
    const context = { paper: this.#paper, course: this.#course, faces, pictureOf: this.#pictureOf }
    const pages = this.#layout.pages.slice(firstPage - 1, firstPage - 1 + count).map((page, at) => ({
      width: page.width * MM_PER_PIXEL,
      height: page.height * MM_PER_PIXEL,
      html: renderPage(page, firstPage - 1 + at, context),
    }))
    return { pages, css: faces.css() }
  }
}
