import type { Locator, Page } from '@playwright/test'
import { Attendee } from '#domain/attendee.ts'
import { Person, Post } from '#domain/person.ts'
import { expect } from '../app.ts'
import { ask } from '../ask.ts'

type PostGiven = { title: string; unit?: string; organizationId?: string; from?: string; to?: string }

/** The screen "Danh bạ" as its users see it. */
export class DirectoryPage {
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async open(part: 'people' | 'bodies' = 'people'): Promise<void> {
    await this.page.goto(new URL(`/#/directory/${part}`, this.page.url()).href)
    await this.page.reload()
    await expect(this.page.getByRole('heading', { level: 1, name: 'Danh bạ' })).toBeVisible()
  }

  /** Somebody known beforehand. */
  async know(id: string, fullName: string, posts: PostGiven[] = []): Promise<void> {
    const made = posts.map((post, at) => Post.parse({ id: `${id}-${at}`, personId: id, ...post }))
    await ask(this.page, 'person.save', { people: [{ person: Person.parse({ id, fullName }), posts: made }] })
  }

  /** A meeting held on a day with one person in it. */
  async meet(heldOn: string, title: string, fullName: string, posts: string[]): Promise<void> {
    const meeting = await ask(this.page, 'meeting.create', { title })
    const attendees = [Attendee.parse({ id: 'a', fullName, posts, role: 'chair' })]
    await ask(this.page, 'meeting.save', { baseRevision: meeting.revision, meeting: { ...meeting, heldOn, attendees } })
  }

  readonly rows = (): Locator => this.page.locator('.directory-row')
  readonly names = (): Locator => this.page.locator('.directory-row td:first-child')
  readonly row = (name: string): Locator => this.rows().filter({ hasText: name })
  readonly detail = (): Locator => this.page.locator('.directory-side')
  readonly field = (label: string): Locator => this.detail().getByLabel(label, { exact: true })
  readonly button = (name: string): Locator => this.page.getByRole('button', { name })
  readonly dialog = (name: string): Locator => this.page.getByRole('dialog', { name })

  async waitUntilSaved(): Promise<void> {
    await expect(this.page.getByTestId('person-state')).toHaveText('Đã lưu')
  }
}
