import { honourPattern, partKeys, partPatterns } from '#documents/wording/conformance-keys.ts'
import { lookWords, measureWords as measure } from '#documents/wording/conformance-measures.ts'
import { fold } from '#vietnamese/fold.ts'
import type { Context } from './check-head.ts'
import { checkLook } from './check-look.ts'
import type { Paper, Signatory } from './paper.ts'
import type { Piece } from './piece.ts'

const part = 'closing'
/** Papers that nobody signs and that go to nobody. */
const UNSIGNED = new Set(['attendee-list', 'review-copy', 'directive-table', 'speech', 'news-item', 'press-release'])

const SUBMITTED = new Set(['BC', 'TTr'])

/** Boxes 7a, 7b and 9b: signatures (NĐ 30, Phụ lục I, II.7) and recipients (II.9). */
export function checkClosing(paper: Paper, context: Context): void {
  const { closing, kind, isMinutes } = paper
  const { findings } = context
  if (!UNSIGNED.has(kind)) {
    findings.check('signer.present', closing.signatories.length > 0, { part })
    findings.check('recipients.present', closing.recipientsLabel !== null, { part })
  }
  const isAlone = closing.signatories.length === 1
  for (const signatory of closing.signatories) checkSignatory(signatory, isAlone, context)
  if (isMinutes) checkMinutes(paper, context)
  else checkSide(closing.signatories, context)
  checkRecipients(paper, context)
}

function checkSignatory({ posts, name }: Signatory, isAlone: boolean, { profile, limits, findings }: Context): void {
  const size = limits.sizes.signature
  const marks = Object.values(profile.signature.authorityMarks)
  const authorities = posts.filter((one) => partPatterns.authority.test(fold(one.text)))
  // What one did at the meeting (`THƯ KÝ`, `CHỦ TỌA`) stands where others have their authority, and looks like it.
  const roles = posts.filter((one) => partPatterns.secretary.test(one.key) || partPatterns.chair.test(one.key))
  const own = posts.filter((one) => !authorities.includes(one) && !roles.includes(one))
  const shared = { size, isItalic: false, case: 'upper', align: 'center' } as const
  checkLook({ element: 'authority', pieces: [...authorities, ...roles], part }, { ...shared, isBold: true }, findings)
  // Where two sign side by side, their parts at the meeting stand for posts, and no guideline says how they look.
  const isBold = profile.signature.isPostBold || (isAlone ? false : undefined)
  checkLook({ element: 'signerPost', pieces: own, part }, { ...shared, isBold }, findings)
  for (const piece of authorities) {
    const [written = '', letters = ''] = partPatterns.authority.exec(fold(piece.text)) ?? []
    const found = piece.text.slice(0, written.length).trim()
    const bare = letters.replace('/', '').toUpperCase()
    const expected = marks.find((mark) => mark.replace(/[./]/gu, '') === bare) ?? ''
    const isRight = expected !== '' && piece.text.startsWith(`${expected} `)
    findings.check('signer.authority', isRight, { part, piece, found, expected })
  }
  const last = posts.at(-1)
  // `Q. GIÁM ĐỐC` names its own post already.
  const lacksPost = last !== undefined && authorities.includes(last) && !/^q\b/u.test(fold(last.text))
  findings.check('signer.ownPost', !lacksPost, { part, piece: last, found: last?.text ?? '' })
  findings.check('signer.name', name !== null, { part, piece: last })
  if (!name) return
  checkLook({ element: 'signerName', pieces: [name], part }, { ...shared, case: 'lower', isBold: true }, findings)
  const honour = honourPattern.exec(name.text)?.[0].trim()
  findings.check('signer.honour', honour === undefined, { part, piece: name, found: honour })
}

function checkSide(signatories: readonly Signatory[], { findings }: Context): void {
  const [only] = signatories
  if (!only || signatories.length > 1) return
  const piece = only.posts[0]
  findings.check('signer.side', only.side === 'right', {
    part,
    piece,
    found: lookWords.side[only.side],
    expected: lookWords.side.right,
  })
}

/** Secretary left, chair right, recipients below (Phụ lục III, Mẫu 1.9). */
function checkMinutes({ closing }: Paper, { profile, findings }: Context): void {
  const { secretarySigns, chairSigns } = profile.minutes
  const of = (side: Piece['side']) => closing.signatories.find((one) => one.side === side)?.posts[0]
  const [left, right] = [of('left'), of('right')]
  const isRight = partPatterns.secretary.test(left?.key ?? '') && partPatterns.chair.test(right?.key ?? '')
  findings.check('minutes.signers', isRight, {
    part,
    piece: left ?? right,
    found: measure.minutesSigners(left?.text ?? measure.nobody, right?.text ?? measure.nobody),
    expected: measure.minutesSigners(secretarySigns, chairSigns),
  })
  if (closing.recipientsLabel) {
    findings.check('minutes.recipientsBelow', closing.isRecipientsBelow, { part, piece: closing.recipientsLabel })
  }
}

function checkRecipients(paper: Paper, { profile, limits, findings }: Context): void {
  const { recipientsLabel: label, recipients, draftMark } = paper.closing
  if (!label) return
  const isUnderlined = profile.recipients.labelLook === 'underlined'
  checkLook(
    { element: 'recipientsLabel', pieces: [label], part },
    {
      size: limits.sizes.recipientsLabel,
      isBold: !isUnderlined,
      isItalic: !isUnderlined,
      isUnderlined,
      case: 'lower',
      align: 'left',
    },
    findings,
  )
  findings.check('recipients.colon', label.text.includes(':'), { part, piece: label })
  checkLook(
    { element: 'recipientsList', pieces: recipients, part },
    { size: limits.sizes.recipientsList, isBold: false, isItalic: false, case: 'lower' },
    findings,
  )
  if (draftMark) {
    checkLook(
      { element: 'draftMark', pieces: [draftMark], part },
      { size: limits.sizes.draftMark, isBold: false, isItalic: false },
      findings,
    )
  }
  checkList(paper, { profile, findings })
}

function checkList(paper: Paper, { profile, findings }: Pick<Context, 'profile' | 'findings'>): void {
  const { recipients } = paper.closing
  const { separator, archiveLabel, archiveOffice } = profile.recipients
  for (const [at, piece] of recipients.entries()) {
    findings.check('recipients.dash', piece.text.startsWith('- '), { part, piece, found: piece.text })
    const mark = at === recipients.length - 1 ? '.' : separator
    findings.check('recipients.marks', piece.text.endsWith(mark), { part, piece, found: piece.text, expected: mark })
  }
  const last = recipients.at(-1)
  const archive = archiveOffice === '' ? `- ${archiveLabel}` : `- ${archiveLabel} ${archiveOffice}`
  findings.check('recipients.archive', last?.text.startsWith(archive) === true, {
    part,
    piece: last ?? paper.closing.recipientsLabel,
    found: last?.text ?? measure.nobody,
    expected: `${archive}, ….`,
  })
  const [first] = recipients
  // II.9b: submissions, reports to a superior and letters; other papers may greet whom they like.
  const isAddressed = paper.isLetter || SUBMITTED.has(paper.titles.type?.code ?? '')
  if (!first || !isAddressed || !paper.body.some((one) => one.part === 'addressee')) return
  const isSame = first.key.startsWith(partKeys.sameAsAbove)
  findings.check('recipients.sameAsAbove', isSame, { part, piece: first, found: first.text, severity: 'doubt' })
}
