/** The page of the guide that somebody reads who comes from nowhere in particular. */
export const FIRST_PAGE = 'bien-ban-dau-tien'

/** Where the address of a screen begins so, this page speaks of it; the first that fits counts. */
const PAGES: readonly [RegExp, string][] = [
  [/^\/(?:import|review)(?:\/|$)/, 'doc-ghi-chep'],
  [/^\/approval(?:\/|$)/, 'lanh-dao-duyet'],
  [/^\/meetings\/[^/]+\/papers/, 'van-ban'],
  [/^\/meetings\/[^/]+\/directives/, 'so-theo-doi'],
  [/^\/(?:meetings\/[^/]+\/history|versions\/|trash|settings)/, 'du-lieu'],
  [/^\/papers(?:\/|$)/, 'van-ban'],
  [/^\/directives(?:\/|$)/, 'so-theo-doi'],
  [/^\/directory(?:\/|$)/, 'danh-ba'],
  [/^\/search(?:\/|$)/, 'tim-kiem'],
]

/** The page of the guide about the screen at an address; null on the guide itself, which stays where it is. */
export function pageOfScreen(path: string): string | null {
  if (path.startsWith('/guide/')) return null
  if (path.startsWith('/settings/organizations')) return 'danh-ba'
  return PAGES.find(([begin]) => begin.test(path))?.[1] ?? FIRST_PAGE
}
