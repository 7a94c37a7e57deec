import { agendaItem, attendee, speech } from '#tests/builders/meeting.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test, waitUntilSaved } from './app.ts'
import { keepPicture } from './keep-picture.ts'
import { openSpeeches } from './pages/speeches.ts'

const TALK = 'Đề nghị Sở Y tế rà soát 1.250 hồ sơ'

test('writing: paragraphs, lists by their first letters, bold; all of it is stored', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', TALK))
  await tab.write()
  await home.keyboard.press('Enter')
  await home.keyboard.type('- việc một')
  await home.keyboard.press('Shift+Enter')
  await home.keyboard.type('việc hai')
  await home.keyboard.press('Enter')
  await home.keyboard.press('Enter')
  await home.keyboard.type('1. thứ nhất')
  await tab.selectBack(4)
  await home.keyboard.press('Control+b')
  await waitUntilSaved(home)
  const { speeches } = await tab.stored()
  expect(speeches[0]?.paragraphs).toEqual([
    { text: TALK, list: 'none', marks: [] },
    { text: 'việc một', list: 'bullet', marks: [] },
    { text: 'việc hai', list: 'bullet', marks: [] },
    { text: 'thứ nhất', list: 'ordered', marks: [{ type: 'bold', start: 4, end: 8 }] },
  ])
  await expect(home.getByText('khoảng 0,5 phút').first()).toBeVisible()
  await expectAccessible(home)
  await keepPicture(home, 'dien-bien-viet')
})

test('a passage becomes a directive with its mark in one step; one undo takes back both, the next the words', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', TALK))
  await tab.write()
  await home.keyboard.type(' tồn đọng')
  await tab.selectBack(4)
  await expect(home.getByRole('toolbar', { name: 'Đánh dấu đoạn đang chọn' })).toBeVisible()
  await home.keyboard.press('Alt+Shift+d')
  await expect(home.getByText('Đã ghi đoạn này vào Chỉ đạo')).toBeVisible()
  await waitUntilSaved(home)
  const [directive] = (await tab.stored()).directives
  expect(directive).toMatchObject({ text: 'đọng', issuer: 'Trần Văn Minh', speechId: 'speeches-1', assignee: '' })
  expect(await tab.storedMarks()).toEqual(['directive: đọng'])
  await home.keyboard.press('Control+z')
  await expect(tab.text().locator('mark')).toHaveCount(0)
  await expect(tab.text()).toHaveText(`${TALK} tồn đọng`)
  expect((await tab.stored()).directives).toEqual([])
  await home.keyboard.press('Control+z')
  await expect(tab.text()).toHaveText(TALK)
  await expect(tab.text()).toBeFocused()
  await home.keyboard.press('Control+y')
  await expect(tab.text()).toHaveText(`${TALK} tồn đọng`)
  await home.keyboard.press('Control+y')
  await expect(tab.text().locator('mark')).toHaveText('đọng')
})

test('marks go on and off by their keys; what is typed behind a mark does not belong to it', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', TALK))
  await tab.write()
  await tab.selectBack(11)
  await home.keyboard.press('Alt+s')
  await home.keyboard.press('Alt+k')
  await home.keyboard.press('ArrowRight')
  await home.keyboard.type(' mới')
  await waitUntilSaved(home)
  expect((await tab.storedMarks()).toSorted()).toEqual(['figure: 1.250 hồ sơ', 'notForPublication: 1.250 hồ sơ'])
  for (let at = 0; at < 6; at++) await tab.press('ArrowLeft')
  await home.keyboard.press('Alt+k')
  await expect(tab.text().locator('mark')).toHaveCount(1)
  await waitUntilSaved(home)
  expect(await tab.storedMarks()).toEqual(['figure: 1.250 hồ sơ'])
})

test('a paste from Word keeps paragraphs, lists, bold and every word, and nothing else', async ({
  home,
  app,
  startAnother,
}) => {
  const tab = await openSpeeches(home, app, startAnother, speech('Trần Văn Minh', ''))
  await tab.write()
  await tab.text().evaluate((box) => {
    const data = new DataTransfer()
    data.setData(
      'text/html',
      `<style>p{color:red}</style><p class=MsoNormal style="font-size:30pt">Một <b>hai</b> <a href="x">ba</a></p>
       <p class=MsoListParagraph><span style="mso-list:Ignore">1.<span>  </span></span>việc  <i>đầu</i></p>
       <table><tr><td>cột một</td><td>cột hai</td></tr></table><h2>cuối<br>cùng</h2>`,
    )
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(tab.paragraphs()).toHaveCount(5)
  await waitUntilSaved(home)
  const { speeches } = await tab.stored()
  expect(speeches[0]?.paragraphs).toEqual([
    { text: 'Một hai ba', list: 'none', marks: [{ type: 'bold', start: 4, end: 7 }] },
    { text: 'việc đầu', list: 'ordered', marks: [{ type: 'italic', start: 5, end: 8 }] },
    { text: 'cột một\tcột hai', list: 'none', marks: [] },
    { text: 'cuối', list: 'none', marks: [] },
    { text: 'cùng', list: 'none', marks: [] },
  ])
})

test('finding without tones, replacing everywhere in one step', async ({ home, app, startAnother }) => {
  const tab = await openSpeeches(
    home,
    app,
    startAnother,
    speech('Trần Văn Minh', TALK),
    speech('Lê Thị Hoa', 'Hồ sơ của Sở Y tế\nHo so khac'),
  )
  await home.keyboard.press('Control+f')
  await home.getByLabel('Tìm trong các ý kiến').fill('ho so')
  const count = home.locator('.find-bar output')
  await expect(count).toHaveText('3 chỗ')
  await home.keyboard.press('Enter')
  await home.keyboard.press('F3')
  await expect(count).toHaveText('2/3')
  await home.getByLabel('Đúng dấu').check()
  await home.getByLabel('Tìm trong các ý kiến').fill('hồ sơ')
  await expect(count).toHaveText('2 chỗ')
  await home.getByLabel('Thay bằng').fill('thủ tục')
  await expectAccessible(home)
  await home.getByRole('button', { name: 'Thay tất cả' }).click()
  await expect(home.getByText('Đã thay 2 chỗ trong 2 ý kiến')).toBeVisible()
  await expect(tab.text(2)).toHaveText('thủ tục của Sở Y tếHo so khac')
  await home.getByLabel('Tìm trong các ý kiến').fill('y tế')
  await home.keyboard.press('Enter')
  await home.keyboard.press('Escape')
  await expect(tab.text(1)).toBeFocused()
  await home.keyboard.press('Control+z')
  await expect(tab.text(2)).toHaveText('Hồ sơ của Sở Y tếHo so khac')
  await expect(tab.text(1)).toHaveText(TALK)
})

test('the list: a speaker of those present brings the posts, Ctrl+Enter adds, Alt+↑ moves, the outline jumps', async ({
  home,
  app,
  startAnother,
}) => {
  const six = Array.from({ length: 6 }, (_, at) => speech(`Người thứ ${at + 1}`, `${TALK} lần ${at + 1}`))
  const tab = await openSpeeches(
    home,
    app,
    startAnother,
    attendee('Vũ Chí Giang', { posts: ['Phó Chủ tịch UBND tỉnh'] }),
    agendaItem('Công tác hè'),
    ...six,
  )
  await home.getByRole('navigation', { name: 'Mục lục ý kiến' }).getByText('Người thứ 6').click()
  await expect(tab.text(6)).toBeFocused()
  await home.keyboard.press('Alt+ArrowUp')
  await expect(tab.text(5)).toHaveText(`${TALK} lần 6`)
  await home.keyboard.press('Alt+ArrowUp')
  await tab.press('Alt+ArrowDown')
  await expect(tab.text(5)).toHaveText(`${TALK} lần 6`)
  await expect(tab.text(5)).toBeFocused()
  await home.keyboard.press('Control+Enter')
  await expect(tab.blocks()).toHaveCount(7)
  const speaker = home.getByLabel('Người phát biểu, 6')
  await expect(speaker).toBeFocused()
  await home.keyboard.type('vcg')
  await home.getByRole('option', { name: /Vũ Chí Giang/ }).click()
  await expect(speaker).toHaveValue('Vũ Chí Giang')
  await home.getByLabel('Giờ nói, 6').fill('2h chiều')
  await home.getByLabel('Nội dung họp, 6').selectOption('Công tác hè')
  await waitUntilSaved(home)
  expect((await tab.stored()).speeches[5]).toMatchObject({
    ...{ speaker: 'Vũ Chí Giang', speakerPosts: ['Phó Chủ tịch UBND tỉnh'], attendeeId: 'attendees-1' },
    ...{ startsAt: '2024-03-12T14:00+07:00', agendaItemId: 'agenda-1' },
  })
  await home.getByRole('button', { name: 'Thu gọn tất cả' }).click()
  await expect(tab.text(1)).toHaveCount(0)
  await expectAccessible(home)
  await keepPicture(home, 'dien-bien-muc-luc')
})
