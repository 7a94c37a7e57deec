import { escapeHtml } from './escape-html.ts'

/** One line of a paper as a paragraph; nothing where there is no text. */
export const line = (className: string, text: string): string =>
  text === '' ? '' : `<p class="${className}">${escapeHtml(text)}</p>`
/** Several lines as one paragraph. */
export const lines = (className: string, texts: readonly string[]): string =>
  texts.length === 0 ? '' : `<p class="${className}">${texts.map(escapeHtml).join('<br>')}</p>`
/** A rule of so many millimetres. */
export const rule = (length: number): string => `<div class="paper-rule" style="width:${length.toFixed(1)}mm"></div>`
