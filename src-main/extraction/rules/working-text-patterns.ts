export const LIST_LINE = /^\s*(?:[a-zđ]{1,2}[).]|đ\/c)/u
export const ETH = /Ð/g

/** The letter that Ð (U+00D0) is typed for. */
export const D_WITH_STROKE = 'Đ'
