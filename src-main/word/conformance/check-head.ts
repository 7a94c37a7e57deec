import { measureText } from '#documents/measure-text.ts'
import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import type { Limits, Range } from '#documents/profiles/limits-of.ts'
import type { Face } from '#documents/profiles/times-widths.ts'
import { otherToneOf } from '#documents/wording/conformance-keys.ts'
import { lookWords, measureWords as measure, type PartName } from '#documents/wording/conformance-measures.ts'
import { checkLook } from './check-look.ts'
import { within } from './check-page.ts'
import type { Findings } from './findings.ts'
import type { Head, Paper, RuleLine } from './paper.ts'
import { type Piece, shareOf } from './piece.ts'

export type Context = { profile: LayoutProfile; limits: Limits; findings: Findings }

/** The rule under the motto is as long as its text; a twentieth is what printing and measuring lose. */
const MOTTO_SLACK = 0.05
const SHARE_SLACK = 0.02
const part = 'head'

/** Boxes 1 and 2: nation and bodies, with their rules (NĐ 30, Phụ lục I, II.1 and II.2). */
export function checkHead({ head }: Paper, context: Context): void {
  if (context.profile.system === 'party') checkPartyName(head, context)
  else checkNation(head, context)
  checkBodies(head, context)
  checkTier(head, context)
}

function checkNation({ nationalName, motto, mottoRule }: Head, { profile, limits, findings }: Context): void {
  const { header } = profile
  findings.check('nationalName.present', nationalName !== null, { part })
  findings.check('motto.present', motto !== null, { part })
  if (nationalName) {
    const { text } = nationalName
    // Either placing of the tone mark is used by the decree itself.
    const isRight = [header.nationalName, otherToneOf(header.nationalName)].includes(text.toUpperCase())
    findings.check('nationalName.text', isRight, {
      part,
      piece: nationalName,
      found: text,
      expected: header.nationalName,
    })
    checkLook(
      { element: 'nationalName', pieces: [nationalName], part },
      { size: limits.sizes.nationalName, isBold: true, isItalic: false, case: 'upper', align: 'center' },
      findings,
    )
  }
  if (!motto) return
  const isRight = motto.text === header.motto
  findings.check('motto.text', isRight, { part, piece: motto, found: motto.text, expected: header.motto })
  checkLook(
    { element: 'motto', pieces: [motto], part },
    { size: limits.sizes.motto, isBold: true, isItalic: false, case: 'lower', align: 'center' },
    findings,
  )
  const width = widthOf(motto)
  checkRule({ name: 'mottoRule', rule: mottoRule, piece: motto, part }, [width, width], {
    findings,
    slack: MOTTO_SLACK * width,
  })
}

/** The Party's name stands alone at the right, its rule as long as the text (nd30.md B1). */
function checkPartyName({ partyName, mottoRule }: Head, { limits, findings }: Context): void {
  findings.check('nationalName.present', partyName !== null, { part })
  if (!partyName) return
  checkLook(
    { element: 'partyName', pieces: [partyName], part },
    { size: limits.sizes.nationalName, isBold: true, isItalic: false, case: 'upper', align: 'center' },
    findings,
  )
  const width = widthOf(partyName)
  checkRule({ name: 'mottoRule', rule: mottoRule, piece: partyName, part }, [width, width], {
    findings,
    slack: MOTTO_SLACK * width,
  })
}

function checkBodies(
  { governingBody, issuingBody, agencyRule, star }: Head,
  { profile, limits, findings }: Context,
): void {
  const size = limits.sizes.agency
  findings.check('issuingBody.present', issuingBody.length > 0, { part })
  const shared = { size, isItalic: false, case: 'upper', align: 'center' } as const
  checkLook({ element: 'governingBody', pieces: governingBody, part }, { ...shared, isBold: false }, findings)
  checkLook({ element: 'issuingBody', pieces: issuingBody, part }, { ...shared, isBold: true }, findings)
  const last = issuingBody.at(-1)
  if (!last) return
  if (profile.header.agencyMark === 'star') {
    findings.check('agency.star', star !== null, { part, piece: last })
    return
  }
  // A name typed in several lines: a share of any of them, or of all as one, is within the rule.
  checkRule({ name: 'agencyRule', rule: agencyRule, piece: last, part }, shareRange(issuingBody, limits.ruleShare), {
    findings,
    slack: SHARE_SLACK * widthOf(last),
  })
}

/** From the least share of the shortest line to the greatest of the longest. */
export function shareRange(lines: readonly Piece[], [least, most]: Range): Range {
  const widths = lines.map(widthOf)
  return [least * Math.min(...widths), most * Math.max(...widths)]
}

type Ruled = { name: 'mottoRule' | 'agencyRule' | 'subjectRule'; rule: RuleLine; piece: Piece; part: PartName }

/** A rule that is there, drawn, and as long as it has to be. */
export function checkRule(
  { name, rule, piece, part: place }: Ruled,
  range: Range,
  { findings, slack }: { findings: Findings; slack: number },
): void {
  const given = { part: place, piece }
  findings.check(`${name}.present`, rule.made !== 'none', given)
  if (rule.made === 'none') return
  const isDrawn = rule.made === 'drawn'
  findings.check(`${name}.drawn`, isDrawn, {
    ...given,
    found: lookWords.made[rule.made],
    expected: lookWords.made.drawn,
  })
  if (!isDrawn || rule.length === 0) return
  const [least, most] = [measure.millimetres(range[0]), measure.millimetres(range[1])]
  findings.check(`${name}.length`, within(rule.length, range, slack), {
    ...given,
    found: measure.millimetres(rule.length),
    expected: measure.range(least, most),
  })
}

/** Width of a printed line in millimetres, in the size and face it stands in. */
export function widthOf(piece: Piece): number {
  const size = Math.max(...piece.runs.map((run) => run.look.size), 0)
  const face: Face =
    shareOf(piece, (run) => run.look.isBold) === 'all'
      ? 'bold'
      : shareOf(piece, (run) => run.look.isItalic) === 'all'
        ? 'italic'
        : 'regular'
  return measureText(piece.text, size, face)
}

/** Sizes of boxes 1 and 4 move together (NĐ 30, Phụ lục I, Mục V, ghi chú 1). */
function checkTier({ nationalName, motto, placeAndDate }: Head, { profile, findings }: Context): void {
  if (!nationalName || !motto) return
  const sizeOf = (piece: Piece) => piece.runs[0]?.look.size ?? 0
  const found = [sizeOf(nationalName), sizeOf(motto), ...(placeAndDate ? [sizeOf(placeAndDate)] : [])]
  const tiers = Object.values(profile.sizes).map((one) =>
    [one.nationalName, one.motto, one.placeAndDate].slice(0, found.length),
  )
  const isTier = tiers.some((tier) => tier.every((size, at) => size === found[at]))
  const isAllowed = found.every((size, at) => tiers.some((tier) => tier[at] === size))
  // A size out of its range is told by its own rule.
  if (!isAllowed) return
  findings.check('tier.sizes', isTier, {
    part,
    piece: nationalName,
    found: measure.sizes(found),
    expected: measure.or(tiers.map(measure.sizes)),
  })
}
