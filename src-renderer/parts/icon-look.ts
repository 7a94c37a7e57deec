/** How every icon of the program is drawn; what it means always stands in words beside it or in its button's name. */
export const iconLook = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const

/** Within a chip or the head of a column. */
export const smallIconLook = { ...iconLook, size: 12 } as const
