/** Something a paper lacks; `field` names the place to fill in; `isRequired`: the form demands it. */
export type MissingPart = { field: string; message: string; isRequired: boolean }
