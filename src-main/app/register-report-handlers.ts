import type { DirectiveFilter } from '#contract/directive-shapes.ts'
import { DOCX } from '#contract/docx-type.ts'
import { buildRegisterReport } from '#documents/build-register-report.ts'
import type { OfficialDocument } from '#documents/official-document.ts'
import { chooseProfile } from '#documents/profiles/choose-profile.ts'
import { styleTones } from '#documents/style-tones.ts'
import { momentOf } from '#domain/dates.ts'
import type { SizeTier } from '#domain/settings.ts'
import { writeDocx } from '#word/write-docx.ts'
import { toBase64 } from './base64.ts'
import type { Environment } from './environment.ts'
import { openFigures } from './figure-handlers.ts'
import { defaultOrganization } from './find-organization.ts'
import type { Handler } from './handler.ts'
import { makeRegisterReport } from './make-register-report.ts'

type Asked = { filter: DirectiveFilter; sizeTier?: SizeTier | undefined }

/** The report of the office's own body on what the filter finds. The same day and register give the same bytes. */
async function openReport(
  environment: Environment,
  { filter, sizeTier }: Asked,
): Promise<{ document: OfficialDocument; fileName: string }> {
  const [settings, organizer] = await Promise.all([environment.store.settings(), defaultOrganization(environment)])
  const counted = await openFigures(environment, filter)
  const madeAt = `${counted.today}T00:00:00${momentOf(environment.now()).slice(19)}`
  const report = makeRegisterReport(counted, { organizer, madeAt, filter })
  const profile = chooseProfile(organizer, counted.today, settings.profileEdits)
  const { document, fileName } = buildRegisterReport(report, { sizeTier: sizeTier ?? settings.sizeTier, profile })
  const directives = counted.units.map(({ head }) => head.row)
  const named = { organizer, attendees: [], speeches: [], directives }
  return { document: { ...styleTones(document, settings.toneStyle, named), profile }, fileName }
}

export const showReportPages: Handler<'directive.reportPages'> = async (environment, input) => {
  const { document, fileName } = await openReport(environment, input)
  const range = { firstPage: input.firstPage, count: input.count }
  return { fileName, ...(await environment.makePages({ document, pictures: new Map(), range })) }
}

export const exportRegisterReport: Handler<'directive.exportReport'> = async (environment, input) => {
  const { document, fileName } = await openReport(environment, input)
  const bytes = await writeDocx(document, new Map())
  return { fileName, mediaType: DOCX, contentBase64: toBase64(bytes), hash: environment.hashBytes(bytes) }
}
