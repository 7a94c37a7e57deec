import { expect, test } from '@playwright/test'
import { ruleName } from '#renderer/text/rule-names.ts'
import { allRules } from '../extraction/all-rules.ts'

test('every rule of the reader has a name of its own in the review', () => {
  const names = allRules.map((rule) => ruleName(rule.id))
  const withFamilyNameOnly = allRules.filter((rule) => ruleName(rule.id) === ruleName(`${rule.id.split('.')[0]}.none`))
  expect(withFamilyNameOnly.map((rule) => rule.id)).toEqual([])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})
