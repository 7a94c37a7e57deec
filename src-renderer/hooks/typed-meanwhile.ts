/** Takes the keys while a field is on its way; nobody sees it. A text box, so that an input method can write into it. */
let box: HTMLTextAreaElement | null = null
let isComposing = false

/** From now on what is typed is kept for the field that comes; `label` says so to those who cannot see the screen. */
export function catchTyping(label: string): void {
  if (!box) {
    box = document.createElement('textarea')
    box.className = 'typed-ahead'
    box.setAttribute('aria-label', label)
    box.addEventListener('compositionstart', () => {
      isComposing = true
    })
    box.addEventListener('compositionend', () => {
      isComposing = false
    })
    document.body.append(box)
  }
  box.focus({ preventScroll: true })
}

/** The field that was waited for will not come. */
export function stopCatching(): void {
  box?.remove()
  box = null
  isComposing = false
}

/** Puts the caret into a field, behind what was typed for it before it was there. */
export function focusWithTyped(field: HTMLElement | undefined | null): void {
  if (box && isComposing) {
    // The letters that are being put together come first, whole.
    box.addEventListener('compositionend', () => queueMicrotask(() => focusWithTyped(field)), { once: true })
    return
  }
  const typed = box?.value.replaceAll('\n', ' ') ?? ''
  stopCatching()
  field?.focus()
  const canTake = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
  if (typed === '' || !canTake) return
  field.setRangeText(typed, field.value.length, field.value.length, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
