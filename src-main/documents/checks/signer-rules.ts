import { chairsOf, type Meeting } from '#domain/meeting.ts'
import type { AuthorityLine, Signer } from '#domain/organization.ts'
import { exactKey } from '#vietnamese/exact-key.ts'
import { chooseSigner, isSignedByChair } from '../choose-signer.ts'
import {
  collectiveBodies,
  degreeBefore,
  degreeBodies,
  deputyTitle,
  secretaryPost,
  signerFindings as words,
} from '../wording/finding-words-papers.ts'
import {
  aboutPaper,
  adviceIf,
  contradictionIf,
  type Found,
  letters,
  missingIf,
  type PaperFacts,
  type Rule,
} from './rule.ts'

const FIELD = 'organizer.signers'

/** Who signs and by what right (NĐ 30, điều 13 and Phụ lục I, II.7). */
export const signerRules: readonly Rule[] = [
  aboutPaper('signer.none', letters, (facts) => missingIf(signerOf(facts) === null, FIELD, words.none)),
  aboutPaper('signer.no-name', letters, (facts) => {
    const signer = signerOf(facts)
    return missingIf(signer !== null && signer.fullName.trim() === '', FIELD, words.noName)
  }),
  aboutPaper('signer.unknown', letters, ({ meeting: { organizer }, record }) => {
    const name = record.signer.trim()
    const isKnown = organizer.signers.some((one) => exactKey(one.fullName) === exactKey(name))
    return missingIf(name !== '' && !isKnown, { field: 'documents', found: name }, words.unknown(name))
  }),
  // The notice makes known another's conclusions, by order of him (documents.md §2).
  aboutPaper('signer.is-chair', ['conclusion-notice'], ({ meeting }) => {
    const [chair] = chairsOf(meeting)
    return missingIf(isSignedByChair(meeting), FIELD, words.isChair(chair?.fullName ?? ''))
  }),
  aboutPaper('signer.redelegated', letters, (facts) => ofSigner(facts, findRedelegated)),
  aboutPaper('signer.own-deputy', letters, (facts) => ofSigner(facts, findOwnDeputy)),
  aboutPaper('signer.not-deputy', letters, (facts) => ofSigner(facts, findNoDeputy)),
  aboutPaper('signer.degree', letters, (facts) => ofSigner(facts, (signer) => findDegree(signer, facts.meeting))),
  aboutPaper('signer.collective', letters, (facts) =>
    ofSigner(facts, (signer) => findNotForAll(signer, facts.meeting)),
  ),
]

const signerOf = ({ meeting, paper, record }: PaperFacts): Signer | null =>
  chooseSigner(meeting, { kind: paper.kind, record })

function ofSigner(facts: PaperFacts, find: (signer: Signer) => Found[]): Found[] {
  const signer = signerOf(facts)
  return signer === null ? [] : find(signer)
}

const shown = (signer: Signer): string => signer.fullName.trim() || signer.title.trim()
const lines = (signer: Signer): string => signer.authority.map((one) => `${one.authority} ${one.of}`).join(' / ')

/** Who was authorised in writing cannot authorise another (điều 13.3): nothing stands below a TUQ. line. */
function findRedelegated(signer: Signer): Found[] {
  const at = signer.authority.findIndex((line) => line.authority === 'TUQ')
  const isHandedOn = at >= 0 && at < signer.authority.length - 1
  return contradictionIf(
    isHandedOn,
    { field: FIELD, itemId: signer.id, found: lines(signer) },
    words.redelegated(shown(signer)),
  )
}

const standsIn = ({ authority }: AuthorityLine): boolean =>
  authority === 'KT' || authority === 'TL' || authority === 'TUQ'

/** Nobody stands in for himself. */
function findOwnDeputy(signer: Signer): Found[] {
  const line = signer.authority.at(-1)
  if (!line || !standsIn(line) || signer.title.trim() === '' || exactKey(line.of) !== exactKey(signer.title)) return []
  const where = { field: FIELD, itemId: signer.id, found: `${lines(signer)} ${signer.title}` }
  return contradictionIf(true, where, words.ownDeputy(`${line.authority}.`, signer.title))
}

/** KT. is for a deputy of the one it names. */
function findNoDeputy(signer: Signer): Found[] {
  const line = signer.authority.at(-1)
  const [title, isFor] = [signer.title.trim(), line?.authority === 'KT']
  const where = { field: FIELD, itemId: signer.id, found: `${lines(signer)} ${title}` }
  return adviceIf(
    isFor && title !== '' && !deputyTitle.test(title) && exactKey(title) !== exactKey(line?.of ?? ''),
    where,
    words.notDeputy(title),
  )
}

/** No academic rank before the signer's name, but for the armed forces, education, health, science (II.7.c). */
function findDegree(signer: Signer, { organizer }: Meeting): Found[] {
  const degree = degreeBefore.exec(signer.fullName.trim())?.[0].trim() ?? ''
  const where = { field: FIELD, itemId: signer.id, found: signer.fullName }
  return adviceIf(
    degree !== '' && !degreeBodies.test(organizer.officialName),
    where,
    words.degree(signer.fullName, degree),
  )
}

function findNotForAll(signer: Signer, { organizer }: Meeting): Found[] {
  const marks = signer.authority.map((line) => line.authority)
  const where = { field: FIELD, itemId: signer.id, found: lines(signer) }
  if (organizer.system === 'party') {
    const isDeputy = signer.authority.some((line) => line.authority === 'KT' && secretaryPost.test(line.of.trim()))
    return adviceIf(isDeputy, where, words.partyDeputy)
  }
  const isForAll = marks.some((mark) => mark === 'TM' || mark === 'TL' || mark === 'TUQ')
  return adviceIf(
    collectiveBodies.test(organizer.officialName) && !isForAll,
    where,
    words.collective(organizer.officialName),
  )
}
