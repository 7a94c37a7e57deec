import * as z from 'zod'
import { evidence } from './evidence.ts'
import { Id } from './ids.ts'

/** Growth or fall against a base. A level ("chiếm 35 %") is not a change. */
export const Change = z.object({
  direction: z.enum(['up', 'down']),
  percent: z.number().nullable().default(null),
  /** "tăng 23 ca", "giảm 1,2 tỷ đồng": the change in the figure's own unit (đồng for money). */
  amount: z.number().nullable().default(null),
  /** The unit of `amount` as written, where it is not the figure's own. */
  amountUnit: z.string().default(''),
  base: z.string().default(''),
})
export type Change = z.infer<typeof Change>

export const Figure = z.object({
  id: Id,
  indicator: z.string(),
  /** In the base unit: "105 nghìn tỷ đồng" is 105e12 with unit "đồng". `null` where only a change is given. */
  value: z.number().nullable().default(null),
  unit: z.string().default(''),
  /** The number as written, so that papers never round or rewrite it. */
  written: z.string().default(''),
  /** "hơn", "ước đạt", "khoảng" …: "hơn 1 nghìn tỷ" is not exactly 1 000 tỷ. */
  qualifier: z.string().default(''),
  period: z.string().default(''),
  change: Change.nullable().default(null),
  /** The whole of a ratio or ranking: "1 trong 3 địa phương" has value 1, outOf 3. */
  outOf: z.number().nullable().default(null),
  /** The source sentence. */
  text: z.string().default(''),
  notForPublication: z.boolean().default(false),
  ...evidence,
})
export type Figure = z.infer<typeof Figure>
