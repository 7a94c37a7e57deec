import { expect, test } from '@playwright/test'
import { buildDocument } from '#documents/build-document.ts'
import { renderHtml } from '#documents/render-html.ts'
import { renderText } from '#documents/render-text.ts'
import { DocumentKind } from '#domain/document-record.ts'
import { assessment, directive, fields, figure, meeting, photo, speech } from '#tests/builders/meeting.ts'

const HIDDEN = 'hai cán bộ đang bị xác minh'
const OPEN = 'Kho thuốc đã đủ dùng'
const text = `${OPEN}, ${HIDDEN} và chưa công bố.`
const start = text.indexOf(HIDDEN)

const secretive = meeting(
  fields({ title: 'hội nghị ngành y' }),
  speech('Lê Minh', '', {
    kind: 'directive',
    paragraphs: [{ text, marks: [{ type: 'notForPublication', start, end: start + HIDDEN.length }] }],
  }),
  directive(`theo dõi việc ${HIDDEN}`, { issuer: 'Lê Minh' }),
  directive('báo cáo riêng', { parentId: 'directives-1' }),
  assessment('shortcoming', `nêu việc ${HIDDEN.toUpperCase()}`, { speaker: 'Lê Minh' }),
  figure('Số vụ', { written: '2', text: `Có ${HIDDEN}.` }),
  photo(`Ảnh: ${HIDDEN}`),
)

for (const kind of ['conclusion-notice', 'news-item', 'press-release'] as const) {
  test(`what is not for publication never reaches the ${kind}`, () => {
    const document = buildDocument(kind, secretive, { sizeTier: '13/14' })
    for (const rendered of [renderText(document), renderHtml(document)]) {
      expect(rendered.toLowerCase()).not.toContain('đang bị xác minh')
      expect(rendered).not.toContain('áo cáo riêng')
    }
  })
}

test('the minutes keep it, and the news keeps the rest of the passage', () => {
  expect(renderText(buildDocument('minutes', secretive, { sizeTier: '13/14' }))).toContain(HIDDEN)
  expect(renderText(buildDocument('news-item', secretive, { sizeTier: '13/14' }))).toContain(OPEN)
})

test('a secret meeting gives no news and no release', () => {
  const secret = { ...secretive, secrecyLevel: 'secret' as const }
  for (const kind of ['news-item', 'press-release'] as const) {
    const rendered = renderText(buildDocument(kind, secret, { sizeTier: '13/14' }))
    expect(rendered).not.toContain(OPEN)
    expect(rendered).not.toContain('ngành y')
  }
  expect(renderText(buildDocument('minutes', secret, { sizeTier: '13/14' }))).toContain('TỐI MẬT')
})

test('markup typed into a meeting is text in the preview', () => {
  const attack = `<img src=x onerror=alert(1)>"'&`
  const made = meeting(
    fields({ title: attack, byline: attack, place: attack, recipients: [attack] }),
    speech(attack, attack, { kind: 'opening' }),
    directive(attack, { assignee: attack, verb: attack }),
    figure(attack, { written: attack }),
    photo(attack),
  )
  for (const kind of DocumentKind.options) {
    const html = renderHtml(buildDocument(kind, made, { sizeTier: '12/13' }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
  }
})
