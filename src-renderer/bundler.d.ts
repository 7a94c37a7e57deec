/** What the bundler adds to the language. */
declare module '*.css'

interface ImportMeta {
  /** The content (`?raw`) or the address (`?url`) of all files that fit a pattern, by path. */
  glob<Content>(
    pattern: string,
    options: { query: '?raw' | '?url'; import: 'default'; eager: true },
  ): Record<string, Content>
}
