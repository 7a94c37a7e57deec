/** A picture to the clipboard, as Word and mail programs take it; `made` may still be on its way. */
export const copyPicture = (made: Promise<Blob>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
