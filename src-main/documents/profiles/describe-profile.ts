import type { LayoutProfile } from './layout-profile.ts'
import { listUnconfirmed } from './list-profile-values.ts'
import type { AllProfileEdits } from './list-profiles.ts'

/** Which rules a paper follows, and sentences about values of theirs that nobody has confirmed. */
export function describeProfile(profile: LayoutProfile, edits: AllProfileEdits = {}) {
  const { id, name, source } = profile
  const unconfirmed = listUnconfirmed(profile, edits)
  const notes =
    unconfirmed.length === 0
      ? []
      : [
          `Chưa có bản gốc ${source} để đối chiếu ${unconfirmed.length} trị số; hãy soát và sửa ở phần Thể thức của Thiết lập: ${unconfirmed.join('; ')}.`,
        ]
  return { id, name, notes }
}
