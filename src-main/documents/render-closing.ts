import { isAuthorityLine } from './choose-signer.ts'
import { escapeHtml } from './escape-html.ts'
import type { Closing, Signature } from './official-document.ts'
import type { LayoutProfile } from './profiles/layout-profile.ts'
import { line, lines } from './render-lines.ts'

/** What stands below the body, as HTML. */
export function renderClosing(closing: Closing, profile: LayoutProfile): string {
  switch (closing.type) {
    case 'none':
      return ''
    case 'byline':
      return line('byline', closing.text)
    case 'signature': {
      const isPost = (text: string) => !profile.signature.isPostBold && !isAuthorityLine(text, profile)
      return `<footer class="paper-signatures">${renderRecipients(closing)}${renderSignature(closing.signature, isPost)}</footer>`
    }
    case 'minutes': {
      const both = [closing.secretary, closing.chair].map((one) => renderSignature(one, () => false)).join('')
      return `<footer class="paper-signatures">${both}</footer>${renderRecipients(closing)}`
    }
  }
}

type Recipients = { recipientsLabel: string; recipients: readonly string[]; draftMark?: string }

const renderRecipients = ({ recipientsLabel, recipients, draftMark = '' }: Recipients): string =>
  `<div class="paper-recipients">${line('recipients-label', recipientsLabel)}${lines('recipients', recipients)}${line('draft-mark', draftMark)}</div>`

function renderSignature(one: Signature, isPost: (text: string) => boolean): string {
  const titles = one.lines.map((text) => `<span${isPost(text) ? ' class="post"' : ''}>${escapeHtml(text)}</span>`)
  const name = `${line('signature-note', one.note)}${line('signer-name', one.fullName)}`
  return `<div class="paper-signature"><p class="signature-title">${titles.join('<br>')}</p><div class="signer">${name}</div></div>`
}
