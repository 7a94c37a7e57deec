/** Text to the clipboard. */
export const copyPlain = (text: string): Promise<void> => navigator.clipboard.writeText(text)

/** HTML to the clipboard: formatted where it is pasted into a page's editor, its source where into a plain box. */
export const copyRich = (html: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([html], { type: 'text/plain' }),
    }),
  ])
