import type { TemplateData } from './template-data.ts'

/** What XML cannot hold, or what no reader sees; line breaks and tabs stay. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/gu

/** The same data in composed letters, without control characters, line breaks as one mark. */
export function cleanValue(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value === 'string') return [name, cleanText(value)]
      return [name, Array.isArray(value) ? value.map(cleanValue) : value]
    }),
  )
}

const cleanText = (text: string): string => text.normalize('NFC').replace(/\r\n?/gu, '\n').replace(CONTROL, '')
