/**
 * The pattern without its flag `i`, with both cases of each letter written out ("[kK]ết luận"): in a Unicode pattern the
 * engine compares small and capital letters by way of tables, which takes more than twice the time. What stands in a class as
 * a range or by a property keeps its meaning, so a pattern that tells capitals apart by one is refused.
 */
export function inEitherCase({ source, flags }: RegExp): RegExp {
  if (/\\p\{L[ul]\}/u.test(source)) throw new Error(`tells capitals apart: ${source}`)
  const written = source.replace(TOKEN, (token) => {
    if (token.startsWith('[')) return token.replace(INNER_TOKEN, (inner) => bothCases(inner))
    return token.length > 2 || bothCases(token) === token ? token : `[${bothCases(token)}]`
  })
  return new RegExp(written, flags.replace('i', ''))
}

const ESCAPE = String.raw`\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[\da-f]{4}|x[\da-f]{2}|.)`
const TOKEN = new RegExp(String.raw`${ESCAPE}|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]|.`, 'gu')
const INNER_TOKEN = new RegExp(String.raw`(?:${ESCAPE}|.)-(?:${ESCAPE}|[^\]])|${ESCAPE}|.`, 'gu')

function bothCases(letter: string): string {
  const [low, up] = [letter.toLowerCase(), letter.toUpperCase()]
  return letter.length > 1 || low === up || up.length > 1 ? letter : low + up
}
