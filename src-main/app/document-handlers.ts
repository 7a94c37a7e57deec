import type { ParsedInput } from '#contract/api.ts'
import { blockingFindings, overrideOf } from '#documents/checks/blocking-findings.ts'
import { openChecks } from '#documents/checks/find-findings.ts'
import { publicPapers } from '#documents/checks/rule.ts'
import { listLeftOut } from '#documents/keep-publishable.ts'
import { listPapers } from '#documents/list-papers.ts'
import { describeProfile } from '#documents/profiles/describe-profile.ts'
import { renderHtml } from '#documents/render-html.ts'
import { renderPortalHtml } from '#documents/render-portal-html.ts'
import { renderText } from '#documents/render-text.ts'
import { localDate } from '#domain/dates.ts'
import type { Finding, Severity } from '#domain/finding.ts'
import type { Environment } from './environment.ts'
import type { Handler } from './handler.ts'
import { loadPictures } from './load-pictures.ts'
import { openCheckContext, openPaper } from './open-paper.ts'

async function openMeeting({ store }: Environment, { id }: { id: string }) {
  const [meeting, settings] = await Promise.all([store.get(id), store.settings()])
  return { meeting, settings }
}

/** Counts only: no paper is built for it, since the list is asked for after each edit. */
export const listMeetingPapers: Handler<'document.list'> = async (environment, input) => {
  const { meeting, settings } = await openMeeting(environment, input)
  const check = openChecks(meeting, await openCheckContext(environment, settings, meeting))
  const papers = listPapers(meeting).map((paper) => {
    const findings = check(paper)
    const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
    const contradictions = blockingFindings(findings, meeting.overrides).length
    return { ...paper, contradictions, missing: count('missing'), advice: count('advice') }
  })
  return { papers }
}

/**
 * What stands against any paper of the meeting, each thing once: no paper is built for it. Contradictions are told apart
 * by their key, under which each is let pass; of the rest, several papers may miss the same.
 */
export const listFindings: Handler<'document.findings'> = async (environment, input) => {
  const { meeting, settings } = await openMeeting(environment, input)
  const check = openChecks(meeting, await openCheckContext(environment, settings, meeting))
  const nameOf = ({ key, severity, field, itemId, message }: Finding): string =>
    severity === 'contradiction' ? key : [field, itemId, message].join(' ')
  const found = new Map(listPapers(meeting).flatMap((paper) => check(paper).map((one) => [nameOf(one), one])))
  return { findings: [...found.values()].map((one) => ({ ...one, override: overrideOf(one, meeting.overrides) })) }
}

export const previewDocument: Handler<'document.preview'> = async (environment, input) => {
  const { meeting, settings } = await openMeeting(environment, input)
  const { document, fileName } = openPaper(meeting, settings, { ...input, today: localDate(environment.now()) })
  const { kind, target } = input
  const findings = openChecks(meeting, await openCheckContext(environment, settings, meeting))({ kind, target })
  const withOverride = (one: Finding) => ({ ...one, override: overrideOf(one, meeting.overrides) })
  return {
    kind,
    target,
    fileName,
    html: renderHtml(document),
    text: renderText(document),
    portalHtml: renderPortalHtml(document),
    findings: findings.map(withOverride),
    profile: describeProfile(document.profile, settings.profileEdits),
    leftOut: publicPapers.includes(kind) ? listLeftOut(meeting) : [],
  }
}

export const showPages: Handler<'document.pages'> = async (environment, input: ParsedInput<'document.pages'>) => {
  const { meeting, settings } = await openMeeting(environment, input)
  const { document, fileName } = openPaper(meeting, settings, { ...input, today: localDate(environment.now()) })
  const pictures = await loadPictures(environment, meeting)
  const { firstPage, count } = input
  return { fileName, ...(await environment.makePages({ document, pictures, range: { firstPage, count } })) }
}
