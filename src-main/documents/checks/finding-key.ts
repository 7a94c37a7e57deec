const LONGEST = 300

/**
 * What a recorded reason is tied to: the rule, the item and what was found there, so that an old reason does not cover a
 * new contradiction. Kept short: a reason is stored with its key.
 */
export function findingKey(rule: string, itemId: string, found: string): string {
  const what = found.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const short = what.length <= LONGEST ? what : `${what.slice(0, LONGEST)}~${checksum(what)}`
  return `${rule}|${itemId}|${short}`
}

/** FNV-1a, 32 bits: tells two long texts apart that begin alike. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16)
}
