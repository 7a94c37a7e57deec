import { expect, test } from '@playwright/test'
import { changeBack } from '#domain/directory-change.ts'
import { shells } from './shells.ts'
import { refusalOf, withShell } from './with-shell.ts'

for (const shell of shells) {
  test(`${shell.name}: people and bodies are saved, found twice, merged, put back, told apart and removed`, () =>
    withShell(shell, async (client) => {
      const people = ['Lê Văn An', 'Le Van An'].map((fullName, at) => ({
        person: { id: `n${at}`, fullName },
        posts: [],
      }))
      const before = await client('person.save', { people })
      expect(await client('directory.findDuplicates', {})).toEqual({ people: [['n0', 'n1']], organizations: [] })
      const after = await client('person.merge', { keepId: 'n0', otherIds: ['n1'] })
      expect(await client('directory.putBack', changeBack(before, after))).toMatchObject({ people: before.people })
      await client('directory.keepApart', { ids: ['n0', 'n1'] })
      expect((await client('directory.findDuplicates', {})).people).toEqual([])
      expect(await client('directory.uses', { id: 'n0' })).toEqual({ uses: [], hasMore: false })
      expect((await client('person.remove', { ids: ['n0', 'n1'] })).people).toEqual([])
      await client('organization.save', { organization: { id: 'a', officialName: 'Sở A' } })
      await client('organization.save', { organization: { id: 'b', officialName: 'Sở B' } })
      const merged = await client('organization.merge', { keepId: 'a', otherIds: ['b'] })
      expect(merged.organizations).toMatchObject([{ id: 'a', otherNames: ['Sở B'] }])
      await client('settings.save', { settings: { defaultOrganizationId: 'a' } })
      expect(await refusalOf(client('organization.remove', { ids: ['a'] }))).toBe('ORGANIZATION_IS_DEFAULT')
      expect((await client('directory.get', {})).merged).toEqual({ b: 'a' })
      expect((await client('directory.collectPeople', {})).kind).toBe('people')
    }))
}
