import { foldKey } from '#vietnamese/fold.ts'
import { oncePerWords } from './once-per-place.ts'

/** Folded words of a post with the usual short forms written out. */
export const postKey = oncePerWords((post) =>
  foldKey(post)
    .replace(/(?<![a-z])(?:ubnd|hdnd|tp|tphcm|hcm)(?![a-z])/g, (short) => FULL_FORMS[short] ?? short)
    .replace(/(?<![a-z])uy ban (?:nhan [a-z]+|[a-z]+ dan)(?![a-z])/g, 'uy ban nhan dan'),
)

const FULL_FORMS: Readonly<Record<string, string>> = {
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
  tp: 'thanh pho',
  tphcm: 'thanh pho ho chi minh',
  hcm: 'ho chi minh',
}
