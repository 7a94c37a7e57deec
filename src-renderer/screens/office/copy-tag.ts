import { showDone } from '../../hooks/notices.ts'
import { templateWords } from '../../text/templates.ts'

/** Puts a placeholder on the clipboard, to be pasted in Word. */
export async function copyTag(tag: string): Promise<void> {
  await navigator.clipboard.writeText(tag)
  showDone(templateWords.copied(tag))
}
