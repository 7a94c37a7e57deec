import { allBelow, at, type XmlElement } from '../package/read-xml.ts'

/** The fonts a theme stands for; empty where there is no theme. */
export type ThemeFonts = { major: string; minor: string }

export function readTheme(xml: XmlElement | null): ThemeFonts {
  const scheme = xml === null ? undefined : allBelow(xml, 'a:fontScheme')[0]
  const latin = (kind: string) => at(scheme, kind, 'a:latin')?.attributes.typeface ?? ''
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') }
}

export const themeFont = (theme: ThemeFonts, name: string): string =>
  name.startsWith('major') ? theme.major : theme.minor
