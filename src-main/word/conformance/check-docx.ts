import type { LayoutProfile } from '#documents/profiles/layout-profile.ts'
import { limitsOf } from '#documents/profiles/limits-of.ts'
import { stateNd30 } from '#documents/profiles/state-nd30.ts'
import { placeWords } from '#documents/wording/conformance-measures.ts'
import {
  type Aspect,
  aspectWords,
  citeDecree,
  type ElementName,
  elementWords,
  type RuleId,
  ruleWords,
} from '#documents/wording/conformance-words.ts'
import { checkAddressees } from './check-addressees.ts'
import { checkAnnexes, checkMarks } from './check-annexes.ts'
import { checkBody } from './check-body.ts'
import { checkClosing } from './check-closing.ts'
import { checkDate } from './check-date.ts'
import { checkHead } from './check-head.ts'
import { checkNumber } from './check-number.ts'
import { checkNumbering } from './check-numbering.ts'
import { checkPage } from './check-page.ts'
import { checkText } from './check-text.ts'
import { checkTitles } from './check-titles.ts'
import { type Fault, Findings } from './findings.ts'
import type { Paper } from './paper.ts'
import { readPaper } from './read-paper.ts'
import type { WordFile } from './word-file.ts'

/** One departure from the rules, as it is told; equal ones at several places are one. */
export type Departure = {
  rule: string
  source: string
  severity: 'departure' | 'doubt'
  place: string
  found: string
  expected: string
  message: string
}
export type CheckedPaper = { kind: Paper['kind']; checkedRules: number; departures: Departure[] }

/** Paragraphs named one by one where a fault stands at many places. */
const NAMED_PLACES = 12
const FIRST_WORDS = 60

/** Compares a file that was read back with a layout profile and lists every departure, in the order of the file. */
export function checkFile(file: WordFile, profile: LayoutProfile): CheckedPaper {
  const paper = readPaper(file, profile.system === 'party')
  const findings = new Findings()
  const context = { profile, limits: limitsOf(profile), findings }
  checkPage(paper, context)
  checkText(paper, context)
  if (paper.isOfficial) {
    checkHead(paper, context)
    checkNumber(paper, context)
    checkDate(paper, context)
    checkTitles(paper, context)
    checkMarks(paper, context)
    checkAddressees(paper, context)
    checkBody(paper, context)
    checkNumbering(paper.body, context)
    checkClosing(paper, context)
    checkAnnexes(paper, context)
  }
  return { kind: paper.kind, checkedRules: findings.checked.size, departures: tellAll(findings.faults, profile) }
}

function tellAll(faults: readonly Fault[], profile: LayoutProfile): Departure[] {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) {
    const key = JSON.stringify([fault.rule, fault.severity, fault.part, fault.section, fault.found, fault.expected])
    groups.set(key, [...(groups.get(key) ?? []), fault])
  }
  const order = (fault: Fault) => fault.paragraph?.number ?? 0
  return [...groups.values()]
    .toSorted(([a], [b]) => (a && b ? order(a) - order(b) : 0))
    .flatMap((group) => (group[0] ? [tell(group[0], group, profile)] : []))
}

function tell(fault: Fault, group: readonly Fault[], profile: LayoutProfile): Departure {
  const { rule, severity, found, expected } = fault
  return {
    rule,
    source: sourceOf(rule, profile),
    severity,
    place: placeOf(fault, group),
    found,
    expected,
    message: messageOf(rule, found, expected),
  }
}

function messageOf(rule: RuleId, found: string, expected: string): string {
  if (isRule(rule)) return ruleWords[rule].message(found, expected)
  const [element, aspect] = rule.split('.') as [ElementName, Aspect]
  return aspectWords[aspect](elementWords[element].label, found, expected)
}

/** The paragraph of the decree; a Party guideline is named as a whole, for its paragraphs are not all confirmed. */
function sourceOf(rule: RuleId, profile: LayoutProfile): string {
  if (profile.system !== stateNd30.system) return profile.source
  const element = rule.split('.')[0] as ElementName
  return citeDecree(isRule(rule) ? ruleWords[rule].source : elementWords[element].source)
}

const isRule = (rule: RuleId): rule is keyof typeof ruleWords => Object.hasOwn(ruleWords, rule)

function placeOf({ part, paragraph, section, text }: Fault, group: readonly Fault[]): string {
  const name = placeWords.parts[part]
  if (section !== null) return `${name}, ${placeWords.section(section)}`
  if (!paragraph) return name
  const numbers = [...new Set(group.map((one) => one.paragraph?.number ?? 0))]
  const named = numbers.slice(0, NAMED_PLACES)
  const where =
    numbers.length === 1
      ? placeWords.paragraph(paragraph.number)
      : placeWords.paragraphs(named, numbers.length - named.length)
  const words = text.replace(/\s+/gu, ' ').trim().slice(0, FIRST_WORDS)
  return `${name}, ${where}${words === '' ? '' : `: “${words}”`}`
}
