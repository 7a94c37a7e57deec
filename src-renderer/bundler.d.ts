/** What the bundler adds to the language. */
declare module '*.css'

interface ImportMeta {
  /** The content of all files that fit a pattern, by path. */
  glob<Content>(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, Content>
}
