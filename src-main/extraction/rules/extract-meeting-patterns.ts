export const CREDIT = /[^\n] *(?:Ảnh|Video): *([^)]+)\)?$/u
export const CAPTION_LABEL = /^Ảnh(?: \d+)?: */u
