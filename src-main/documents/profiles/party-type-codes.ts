import type { DocumentKind } from '#domain/document-record.ts'
import { typeCodes } from '../wording/letterhead-words.ts'

/** Codes of the types as Party offices write them: a letter has one, unlike the State's. */
export const partyTypeCodes: Record<DocumentKind, string> = { ...typeCodes, reminder: 'CV' }
