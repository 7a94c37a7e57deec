import { expect } from '@playwright/test'
import { AppError } from '#domain/errors.ts'
import { type Meeting, newMeeting } from '#domain/meeting.ts'
import { Organization } from '#domain/organization.ts'

const organizer = Organization.parse({ id: 'so-a', officialName: 'Sở A' })

/** An empty meeting for tests of the store. */
export const plainMeeting = (id: string, title = 'Họp giao ban'): Meeting => ({
  ...newMeeting(id, '2026-11-22T14:03:22+07:00', organizer),
  title,
})

export const retitle = (title: string) => (meeting: Meeting) => ({ ...meeting, title })

/** The refusal that work ends in; anything else fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(AppError)
  return error as AppError
}
