/** Kinds of files in which a leader may send the review copy back. */
export const COPY_FILES = '.docx,.docm,.doc,.odt,.rtf'
