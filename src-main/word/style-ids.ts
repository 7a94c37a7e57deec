import { type StyleKey, styleNames } from '#documents/wording/style-names.ts'

/** Style ids are ASCII: `issuingBody` becomes `IssuingBody`. */
export const styleId = (key: StyleKey): string => key.charAt(0).toUpperCase() + key.slice(1)

export const styleKeys = Object.keys(styleNames) as StyleKey[]
