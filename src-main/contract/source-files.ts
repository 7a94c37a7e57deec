/** Endings of the files that can be read as notes, for dialogs that choose one; content decides in the end. */
export const sourceFileEndings: readonly string[] =
  '.txt .text .md .markdown .docx .docm .dotx .doc .rtf .odt .html .htm .srt .vtt'.split(' ')
