/** Text kept in the browser's own storage; survives a reload and a crash of the page. */
export function readLocal(key: string): string | null {
  return localStorage.getItem(key)
}

/** Whether the text could be kept: storage may be full or forbidden, and typing must go on all the same. */
export function writeLocal(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text)
    return true
  } catch (problem) {
    console.warn('Local storage refused the draft', problem)
    return false
  }
}

export function removeLocal(key: string): void {
  localStorage.removeItem(key)
}
