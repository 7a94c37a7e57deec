/**
 * Loaded into the program before anything else (`--import`): its clock, in every thread, is so many milliseconds behind,
 * so that days, delays and times on the pictures are the same whenever they are made.
 */
const behind = Number(process.env.TEST_CLOCK_BEHIND)
const Real = Date

globalThis.Date = class extends Real {
  constructor(...given: [] | [number | string | Date]) {
    if (given.length === 0) super(Real.now() - behind)
    else super(...given)
  }
  static override now(): number {
    return Real.now() - behind
  }
} as DateConstructor
