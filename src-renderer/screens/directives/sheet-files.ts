/** Kinds of files in which a body may send its sheet back. */
export const SHEET_FILES = '.docx,.docm,.doc,.odt,.rtf,.xlsx,.xlsm,.xls,.ods,.csv'
