/** Marks the part in which a review copy carries what it printed. */
export const CARRIED_NAMESPACE = 'urn:thu-ky:review-copy'
/** The property of the file that names its meeting: it outlives a save as .doc or .odt, which the part does not. */
export const MEETING_PROPERTY = 'ThuKyCuocHop'
