/** Media type of a .docx. */
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
