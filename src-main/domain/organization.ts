import * as z from 'zod'
import { CalendarDate } from './dates.ts'
import { Id } from './ids.ts'

/** Abbreviations of authority before a signer's title (NĐ 30, Phụ lục I, II.7). */
export const Authority = z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q'])
export type Authority = z.infer<typeof Authority>

/** One line such as `TL. CHỦ TỊCH`; a chain is several lines (NĐ 30, điều 13). */
export const AuthorityLine = z.object({ authority: Authority, of: z.string() })
export type AuthorityLine = z.infer<typeof AuthorityLine>

/** Who signs: lines of authority, own title (empty for `Q.`, whose line already names it), full name. */
export const Signer = z.object({
  id: Id,
  authority: z.array(AuthorityLine).default([]),
  title: z.string().default(''),
  fullName: z.string().default(''),
  /** Another post printed above the name where one signs for a council or board (NĐ 30, Phụ lục I, II.7, box 7b). */
  note: z.string().default(''),
  /** Short titles such as `conclusion-notice` that this signer signs; empty: all. */
  signs: z.array(z.string()).default([]),
})
export type Signer = z.infer<typeof Signer>

/** "Nghe → đúng": what a recogniser or a hurried hand writes, and what is meant; whole words, in this body's notes only. */
export const GlossaryEntry = z.object({
  id: Id,
  heard: z.string(),
  right: z.string(),
  /** Whether capitals must agree too. */
  isCaseSensitive: z.boolean().default(false),
  isOn: z.boolean().default(true),
})
export type GlossaryEntry = z.infer<typeof GlossaryEntry>

/** An issuing body with everything its letterhead needs. Bodies are renamed and merged, so a body is valid from–to. */
export const Organization = z.object({
  id: Id,
  officialName: z.string(),
  shortName: z.string().default(''),
  /** Former and other names under which papers know it. */
  otherNames: z.array(z.string()).default([]),
  /** Code in ký hiệu, e.g. `STTTT` (NĐ 30, Phụ lục I, II.3). */
  code: z.string().default(''),
  /** Direct superior printed above the body's own name; may be abbreviated (`UBND TỈNH VĨNH PHÚC`). */
  governingBody: z.string().default(''),
  /** Place in the date line, e.g. `Vĩnh Phúc`. */
  placeName: z.string().default(''),
  /** Code of the drafting unit in the archive line `- Lưu: VT, VP.` */
  archiveUnit: z.string().default(''),
  contact: z
    .object({
      address: z.string().default(''),
      phone: z.string().default(''),
      email: z.string().default(''),
      website: z.string().default(''),
      fax: z.string().default(''),
      person: z.string().default(''),
    })
    .prefault({}),
  /** Whose rules of layout its papers follow: the State's or the Party's. */
  system: z.enum(['state', 'party']).default('state'),
  /** A layout profile chosen by hand; `null` = by system and date. */
  profileId: z.string().nullable().default(null),
  /** Whether each type of paper has its own series of numbers, or all share one (decided by the head, NĐ 30, điều 15). */
  numbering: z.enum(['byKind', 'together']).default('byKind'),
  /** Nhiệm kỳ, `2025-2030`: Party papers are numbered by it. */
  committeeTerm: z.string().default(''),
  /** Who it is, in a sentence or two, for a press release. */
  about: z.string().default(''),
  validFrom: CalendarDate.nullable().default(null),
  validTo: CalendarDate.nullable().default(null),
  /** The body that took its place after a renaming or a merger. */
  successorId: Id.nullable().default(null),
  defaultRecipients: z.array(z.string()).default([]),
  signers: z.array(Signer).default([]),
  glossary: z.array(GlossaryEntry).default([]),
})
export type Organization = z.infer<typeof Organization>

/** The body that new meetings belong to: the one chosen in the settings, else the only one known. */
export function chooseOwnBody(bodies: readonly Organization[], chosenId: string | null): Organization | undefined {
  return bodies.find((one) => one.id === chosenId) ?? (bodies.length === 1 ? bodies[0] : undefined)
}
