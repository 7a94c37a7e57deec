import { matchItems, type PaletteItem } from '#renderer/screens/frame/palette-item.ts'
import { rankInSlices } from '#renderer/screens/frame/rank-in-slices.ts'
import { keys } from '#renderer/text/keys.ts'
import { seededChance } from '#tests/builders/seeded-chance.ts'

/** The palette over ten thousand meetings: how long a key may be held up, against one frame of 16 ms. */
const FRAME_MS = 16
const COUNT = 10_000
const WORDS =
  'hội nghị tổng kết giao ban công tác triển khai chuyển đổi số nông thôn mới quý tháng năm Sở Nội vụ Tài chính Vũ Chí Giang'
const WORD_LIST = WORDS.split(' ')

const chance = seededChance(7)
const titles = Array.from({ length: COUNT }, () => ({
  title: Array.from({ length: 14 }, () => WORD_LIST[Math.floor(chance() * WORD_LIST.length)]).join(' '),
}))
const items: PaletteItem[] = Object.values(keys).map(({ what }, at) => ({
  id: String(at),
  group: 'commands',
  label: what,
  run: () => undefined,
}))

/** The time this thread has worked so far: unlike the clock it does not count what other programs took. */
const worked = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The longest work at one stretch while `work` ran: timers ask for their turn all along. */
async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  let [last, longest, isOver] = [worked(), 0, false]
  const watch = async () => {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve))
      const now = worked()
      longest = Math.max(longest, now - last)
      last = now
    }
  }
  const watching = watch()
  await work()
  isOver = true
  await watching
  return longest
}

const rank = (typed: string) => rankInSlices(titles, (one) => one.title, { typed, isWanted: () => true })
for (const typed of ['', 'g', 'giao ban', 'vcg', 'chuyen doi so', 'khong co o dau']) {
  const start = performance.now()
  const longest = await longestStretch(() => rank(typed))
  const whole = performance.now() - start
  const before = worked()
  matchItems(items, typed, 7)
  const atOnce = worked() - before
  const worst = Math.max(longest, atOnce)
  console.log(
    `“${typed}”`.padEnd(20),
    `held up ${worst.toFixed(1)} ms (${(worst / FRAME_MS).toFixed(2)} of a frame), all names after ${whole.toFixed(0)} ms`,
  )
}
