/** One room: what it is for, which rooms it may import, which packages, and whether it may use Node's own modules. */
export type Room = { purpose: string; mayImport: readonly string[]; packages: readonly string[]; node: boolean }

const pure = { node: false } as const

/** The room table (architecture.md §3). The tests generate the dependency rules from it; a change is a decision. */
export const rooms = {
  'src-main/domain': {
    purpose:
      'what a meeting is, and every way it can refuse: schemas, types, pure functions, error codes with sentences',
    mayImport: [],
    packages: ['zod'],
    ...pure,
  },
  'src-main/contract': {
    purpose: 'what can be asked: the table of calls, the typed client, the shape of a reply',
    mayImport: ['src-main/domain'],
    packages: ['zod'],
    ...pure,
  },
  'src-main/vietnamese': {
    purpose: 'the language: folding, NFC, encodings, written dates and numbers, order of names, abbreviations',
    mayImport: [],
    packages: [],
    ...pure,
  },
  'src-main/extraction': {
    purpose: 'notes or news → what they say, with the place in the source, by rules; rules/ holds the tables',
    mayImport: ['src-main/domain', 'src-main/vietnamese'],
    packages: [],
    ...pure,
  },
  'src-main/search': {
    purpose: 'what was typed → what is looked for; the index in memory; finding passages without tone marks, snippets',
    mayImport: ['src-main/domain', 'src-main/vietnamese'],
    packages: [],
    ...pure,
  },
  'src-main/documents': {
    purpose:
      'a meeting → the tree of an official document, one file per kind; profiles/ holds layout rules as dated data',
    mayImport: ['src-main/domain', 'src-main/vietnamese'],
    packages: [],
    ...pure,
  },
  'src-main/word': {
    purpose: 'the document tree → .docx and its pages; .docx → what departs from the rules; the office’s own templates',
    mayImport: ['src-main/domain', 'src-main/documents', 'src-main/vietnamese'],
    packages: ['@xmldom/xmldom', 'docx', 'docxtemplater', 'fflate', 'pizzip'],
    ...pure,
  },
  'src-main/sources': {
    purpose: 'bytes of any kind → text to read: Word, web pages, Markdown, subtitles, tables of people, old encodings',
    // `word` opens packages safely (zip bombs, entities, names); a second opener would be a second hole. Tables are read by
    // our own small files: read-excel-file 9 refuses a whole sheet for one #N/A, loses zero formats and fills up to a far
    // corner cell; papaparse's types drag Node's names into a pure room.
    mayImport: ['src-main/domain', 'src-main/vietnamese', 'src-main/word'],
    packages: ['htmlparser2', 'marked'],
    ...pure,
  },
  'src-main/calendar': {
    purpose: 'days with what falls due on them → a calendar file (.ics) that every calendar program reads',
    mayImport: ['src-main/domain'],
    packages: ['ical.js'],
    ...pure,
  },
  'src-main/store/migrations': {
    purpose: 'the steps of the file format; a step imports nothing, so that it never changes again',
    mayImport: [],
    packages: [],
    ...pure,
  },
  'src-main/store': {
    purpose:
      'meetings ↔ files: durable writing, the writer lock, catalogue and index, versions, undo, bin, backup, quarantine',
    // The search index is a file beside the meetings, updated with each save: `search` holds its rules, `store` its files.
    mayImport: ['src-main/domain', 'src-main/search', 'src-main/store/migrations'],
    packages: ['lowdb', 'yauzl', 'yazl', 'zod'],
    node: true,
  },
  'src-main/app': {
    purpose: 'one function for each row of the contract, and callApi, the one door',
    mayImport: [
      'src-main/calendar',
      'src-main/contract',
      'src-main/documents',
      'src-main/domain',
      'src-main/extraction',
      'src-main/search',
      'src-main/sources',
      'src-main/vietnamese',
      'src-main/word',
    ],
    packages: ['zod'],
    ...pure,
  },
  'src-main/shells': {
    purpose: 'Electron, loopback HTTP and command line: they carry calls and hold no rule',
    mayImport: ['src-main/app', 'src-main/contract', 'src-main/domain', 'src-main/store'],
    packages: ['electron'],
    node: true,
  },
  'src-renderer': {
    purpose: 'the screens',
    mayImport: ['src-main/contract', 'src-main/domain', 'src-main/vietnamese'],
    packages: [
      '@atlaskit/pragmatic-drag-and-drop',
      '@atlaskit/pragmatic-drag-and-drop-hitbox',
      '@tiptap/core',
      '@tiptap/pm',
      'lucide-react',
      'marked',
      'react',
      'react-dom',
      '@mantine/core',
      '@mantine/hooks',
      '@tanstack/react-router',
      '@tanstack/react-virtual',
      '@fontsource/be-vietnam-pro',
      '@visx/pattern',
      '@visx/scale',
      '@visx/shape',
    ],
    ...pure,
  },
} satisfies Record<string, Room>
