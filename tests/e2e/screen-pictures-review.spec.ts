import { expect } from './app.ts'
import { FULL } from './pictures/full-meeting.ts'
import { lookAt } from './pictures/look-at.ts'
import { goTo, isOrdered, NOT_ORDERED, test } from './pictures/stage.ts'

/** The screens of screen-pictures.spec.ts on which a leader decides and units report back; ordered in the same way. */
test.skip(!isOrdered, NOT_ORDERED)

test('a leader decides: what waits, who signs, one item after the other', async ({ office }) => {
  await goTo(office, '/approval', '.approval-list')
  await lookAt(office, 'cho-duyet')
  await goTo(office, `/approval/${FULL}`, '.approval-names')
  await lookAt(office, 'lanh-dao-duyet-ai')
  await office.locator('.approval-names button').first().click()
  await expect(office.locator('.approval-item[aria-current="true"]')).toBeVisible()
  await lookAt(office, 'lanh-dao-duyet')
  await office.keyboard.press('d')
  await office.keyboard.press('t')
  await office.keyboard.type('Ghi rõ đơn vị phối hợp')
  await lookAt(office, 'lanh-dao-tra-lai')
  await office.keyboard.press('Control+Enter')
  await office.keyboard.press('s')
  await expect(office.getByLabel('Phối hợp')).toBeVisible()
  await lookAt(office, 'lanh-dao-sua')
})

test('a leader decides: nothing waits', async ({ stage }) => {
  await stage.reload()
  await goTo(stage, '/approval', '.empty')
  await lookAt(stage, 'cho-duyet-trong')
})

test('what goes out to bodies from the register', async ({ office }) => {
  const dialog = office.getByRole('dialog')
  const ask = async (name: string, from: 'button' | 'menuitem', picture: string) => {
    if (from === 'menuitem') await office.getByRole('button', { name: 'Thao tác khác' }).click()
    await office.getByRole(from, { name }).click()
    await expect(dialog).toBeVisible()
    await expect(dialog.getByText(/^Đang/)).toHaveCount(0)
    await lookAt(office, picture)
    await office.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await goTo(office, '/directives', '.register-row')
  await ask('Xuất phiếu cập nhật…', 'button', 'phieu-xuat')
  await ask('Lời nhắc gửi Zalo, thư điện tử…', 'menuitem', 'loi-nhac')
  await ask('Công văn đôn đốc, phiếu giao nhiệm vụ…', 'menuitem', 'cong-van-don-doc')
})
