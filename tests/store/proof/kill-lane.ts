import { readdirSync } from 'node:fs'
import type { Meeting } from '#domain/meeting.ts'
import { TEMP_NAME } from '#store/durable-file.ts'
import { seededPick } from '#tests/builders/seeded-chance.ts'
import { openStore } from './open-store.ts'
import { blankMeeting } from './scripted-session.ts'

/** One meeting under fire: what was last acknowledged, and what was asked for and never answered. */
export type Target = { acknowledged: Meeting; asked: Meeting | null; edits: number }

export type LaneReport = { kills: number; acknowledged: number; arrivedUnanswered: number; problems: string[] }

/** Words kept in a meeting: enough to see a lost one, few enough for the file to stay small. */
const WORDS_KEPT = 40

/** The meetings of a folder under fire and the account of what they must hold. */
export class KillLane {
  readonly folder: string
  readonly pick: (limit: number) => number
  readonly report: LaneReport = { kills: 0, acknowledged: 0, arrivedUnanswered: 0, problems: [] }
  readonly targets: Target[] = []

  constructor(folder: string, seed: number) {
    this.folder = folder
    this.pick = seededPick(seed)
  }

  async begin(meetings: number): Promise<void> {
    const store = openStore(this.folder)
    for (let at = 0; at < meetings; at++) {
      this.targets.push({ acknowledged: await store.create(blankMeeting(`hop-${at}`)), asked: null, edits: 0 })
    }
    await store.close()
  }

  /** The next state of a meeting: one word more at the end of a list. */
  next(target: Target): Meeting {
    const { acknowledged } = target
    target.edits++
    const sites = [...acknowledged.onlineSites, `sửa ${target.edits}`].slice(-WORDS_KEPT)
    target.asked = { ...acknowledged, onlineSites: sites, place: 'Phòng họp. '.repeat(this.pick(800)) }
    return target.asked
  }

  acknowledge(target: Target, saved: Meeting): void {
    target.acknowledged = saved
    target.asked = null
    this.report.acknowledged++
  }

  /** After a kill: the meeting as it stands must be what was acknowledged, or what was asked for and never answered. */
  settle(target: Target, stands: Meeting): void {
    const { acknowledged, asked } = target
    target.asked = null
    if (sameText(stands, acknowledged)) return
    target.acknowledged = stands
    const isAsked = asked !== null && stands.revision === acknowledged.revision + 1
    if (isAsked && sameText({ ...stands, revision: asked.revision, updatedAt: asked.updatedAt }, asked))
      this.report.arrivedUnanswered++
    else this.report.problems.push(`${stands.id} revision ${stands.revision}: ${stands.onlineSites.slice(-3)}`)
  }

  /** Opens the folder as the next start does: everything is there, nothing damaged, nothing left over. */
  async end(): Promise<LaneReport> {
    const store = openStore(this.folder)
    await store.openForWriting()
    for (const target of this.targets) {
      this.settle(target, await store.get(target.acknowledged.id))
      // Any later write sweeps what a kill has left beside the versions.
      await store.versions.make(target.acknowledged.id, 'manual')
    }
    const { damaged, missing } = await store.all()
    await store.close()
    const names = readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
    const left = names.filter((name) => TEMP_NAME.test(name) || /writer\.lock/.test(name))
    this.report.problems.push(...damaged.map((one) => one.message), ...missing.map((one) => `missing ${one.id}`))
    this.report.problems.push(...left.map((name) => `left over: ${name}`))
    return this.report
  }
}

const sameText = (a: Meeting, b: Meeting): boolean => JSON.stringify(a) === JSON.stringify(b)
