/** Opens a place of the program in a window of its own, which knows nothing of this one. */
export function openNewWindow(path: string): void {
  const program = location.href.split(/[?#]/)[0] ?? ''
  window.open(`${program}#${path}`, '_blank', 'noopener')
}
