import type { Page } from '@playwright/test'
import type { CallName, Input, Output } from '#contract/api.ts'

/** Asks the program behind the page as the page itself does; a refusal fails the test. */
export async function ask<Name extends CallName>(page: Page, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const reply = await page.evaluate(
    async ([call, body]) => {
      const headers = { 'content-type': 'application/json', 'x-thu-ky': '1' }
      const response = await fetch(`/api/${call}`, { method: 'POST', headers, body: JSON.stringify(body) })
      return (await response.json()) as { ok: boolean; value?: unknown; error?: { message: string } }
    },
    [name, input] as const,
  )
  if (!reply.ok) throw new Error(`${name}: ${reply.error?.message}`)
  return reply.value as Output<Name>
}
