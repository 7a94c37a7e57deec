import type { Extraction, Span } from '#domain/extraction.ts'

type Found = Omit<Extraction, 'text' | 'meeting'>

/** Everything found in the clean text, with its spans in the source. */
export function placeSpans(found: Found, toSpan: (span: Span) => Span): Found {
  const place = <Item extends { span: Span }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, span: toSpan(item.span) }))
  return {
    fields: place(found.fields),
    people: place(found.people),
    groups: place(found.groups),
    speeches: place(found.speeches),
    directives: place(found.directives),
    figures: place(found.figures),
    awards: place(found.awards),
    assessments: place(found.assessments),
    captions: place(found.captions),
  }
}
