type FileContent = { fileName: string; mediaType: string; contentBase64: string }

/** Hands a file to the browser's download; Electron answers the same event with its save dialog. */
export function saveFile({ fileName, mediaType, contentBase64 }: FileContent): void {
  saveBlob(
    fileName,
    new Blob([Uint8Array.from(atob(contentBase64), (char) => char.charCodeAt(0))], { type: mediaType }),
  )
}

/** The same for text. The page does it alone: it works while the core is dead. */
export function saveText(fileName: string, text: string, mediaType = 'application/json'): void {
  saveBlob(fileName, new Blob([text], { type: mediaType }))
}

/** The same for bytes that the page has made itself, such as a picture. */
export function saveBlob(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The download reads the blob after this turn; a minute is ample for files of this size.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
