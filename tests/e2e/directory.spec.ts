import { readFileSync } from 'node:fs'
import { makeSheetFile } from '../builders/make-sheet.ts'
import { expectAccessible } from './accessible.ts'
import { expect, test } from './app.ts'
import { ask } from './ask.ts'
import { keepPicture } from './keep-picture.ts'
import { DirectoryPage } from './pages/directory.ts'

test('a person is added by key, named, given dated posts; the table shows the post of the day asked for', async ({
  home,
}) => {
  const directory = new DirectoryPage(home)
  await directory.open()
  await expect(home.getByText('Danh bạ chưa có ai')).toBeVisible()
  await expectAccessible(home)
  await home.keyboard.press('Alt+n')
  await expect(directory.field('Họ và tên')).toBeFocused()
  await home.keyboard.type('Vũ Thị Bình')
  await directory.button('Thêm chức vụ').click()
  await home.keyboard.type('Phó Giám đốc')
  await directory.field('Đơn vị, 1').fill('Sở Nội vụ')
  await directory.field('Đến ngày, 1').fill('6/2025')
  // Enter in a post goes on to the next one.
  await directory.field('Chức vụ, 1').press('Enter')
  await home.keyboard.type('Giám đốc')
  await directory.field('Đơn vị, 2').fill('Sở Nội vụ')
  await directory.field('Từ ngày, 2').fill('1/7/2025')
  await directory.waitUntilSaved()
  await expect(directory.row('Vũ Thị Bình')).toContainText('Giám đốc')
  await expect(directory.row('Vũ Thị Bình')).not.toContainText('Phó Giám đốc')
  await home.getByLabel('Chức vụ vào ngày').fill('30/6/2025')
  await expect(directory.row('Vũ Thị Bình')).toContainText('Phó Giám đốc')
  await home.reload()
  await expect(home.getByLabel('Chức vụ vào ngày')).toHaveValue('30/06/2025')
  await expect(directory.field('Đến ngày, 1')).toHaveValue('30/06/2025')
  await expectAccessible(home)
})

test('an ended post stays in sight, and dates that cannot be meant are told', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('an', 'Lê Văn An', [{ title: 'Chánh Văn phòng', unit: 'Sở Y tế', to: '2024-12-31' }])
  await directory.open()
  await expect(directory.row('Lê Văn An')).toContainText('Chánh Văn phòng (thôi từ 31/12/2024)')
  await directory.field('Từ ngày, 1').fill('2026')
  await expect(home.getByText('ngày thôi giữ đứng trước ngày bắt đầu')).toBeVisible()
  await directory.field('Từ ngày, 1').fill('2020')
  await directory.button('Thêm chức vụ').click()
  await home.keyboard.type('Trưởng phòng')
  await directory.field('Đơn vị, 2').fill('Sở Y tế')
  await directory.field('Từ ngày, 2').fill('2023')
  await expect(home.getByText('trùng thời gian 01/01/2023–31/12/2024')).toBeVisible()
  await directory.field('Từ ngày, 2').fill('hôm nao')
  await directory.field('Chức vụ, 2').click()
  await expect(home.getByText('Chưa hiểu ngày này')).toBeVisible()
  await expect(directory.field('Từ ngày, 2')).toHaveValue('hôm nao')
})

test('the body of a post is offered by any of its names, typed without tones, and is then linked', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await ask(home, 'organization.save', {
    organization: { id: 'sgd', officialName: 'Sở Giáo dục và Đào tạo', otherNames: ['Sở GD&ĐT'] },
  })
  await directory.know('an', 'Lê Văn An', [{ title: 'Giám đốc' }])
  await directory.open()
  const unit = directory.field('Đơn vị, 1')
  await unit.fill('so giao duc')
  await home.getByRole('option', { name: 'Sở Giáo dục và Đào tạo' }).click()
  await expect(unit).toHaveValue('Sở Giáo dục và Đào tạo')
  await directory.waitUntilSaved()
  const { posts } = await ask(home, 'directory.get', {})
  expect(posts[0]).toMatchObject({ organizationId: 'sgd', unit: '' })
  await unit.fill('Phòng Tổ chức')
  await directory.waitUntilSaved()
  await expect(directory.row('Lê Văn An')).toContainText('Phòng Tổ chức')
})

test('names stand by given name, are found without tones, and the arrows go through them', async ({ home }) => {
  const directory = new DirectoryPage(home)
  for (const [at, name] of ['Vũ Chí Giang', 'Trần Văn Ánh', 'Lê Thị Hoa'].entries())
    await directory.know(`n${at}`, name)
  await directory.open()
  await expect(directory.names()).toHaveText(['Trần Văn Ánh', 'Vũ Chí Giang', 'Lê Thị Hoa'])
  await directory.row('Trần Văn Ánh').getByRole('link').focus()
  await home.keyboard.press('ArrowDown')
  await expect(directory.field('Họ và tên')).toHaveValue('Vũ Chí Giang')
  await home.keyboard.press('Enter')
  await expect(directory.field('Họ và tên')).toBeFocused()
  await home.keyboard.press('Control+f')
  await home.keyboard.type('vcg')
  await expect(directory.names()).toHaveText(['Vũ Chí Giang'])
  await home.keyboard.type(' xyz')
  await directory.button('Bỏ lọc').click()
  await expect(directory.rows()).toHaveCount(3)
})

test('two that may be one are merged with a choice for each field, and parted again by one undo', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('a', 'Vũ Chí Giang', [{ title: 'Phó Chủ tịch', unit: 'UBND tỉnh' }])
  await directory.know('b', 'Vu Chi Giang', [{ title: 'Tỉnh ủy viên' }])
  await directory.know('c', 'Lê Thị Hoa')
  await directory.know('d', 'Le Thi Hoa')
  await directory.open()
  await directory.button('2 cặp có vẻ trùng').click()
  await expectAccessible(home)
  const list = directory.dialog('Những mục có vẻ trùng')
  await list.getByRole('listitem').filter({ hasText: 'Hoa' }).getByRole('button', { name: 'Không phải' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await list.getByRole('button', { name: 'Gộp…' }).click()
  const merge = directory.dialog('Gộp vào “Vũ Chí Giang”')
  await expectAccessible(home)
  await keepPicture(home, 'directory-merge')
  await merge.getByRole('group', { name: 'Họ và tên' }).getByLabel('Vũ Chí Giang').check()
  await merge.getByRole('button', { name: 'Gộp thành một' }).click()
  await expect(list).toContainText('Không còn mục nào có vẻ trùng')
  await list.getByRole('button', { name: 'Đóng' }).last().click()
  await expect(directory.names()).toHaveCount(3)
  const merged = await ask(home, 'directory.get', {})
  expect(merged.people.find((one) => one.id === 'a')?.otherNames).toEqual(['Vu Chi Giang'])
  await home.locator('.notice', { hasText: 'Đã gộp' }).getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(directory.names()).toHaveCount(4)
  await directory.open()
  // The other pair was found to be two, and that is remembered.
  await expect(directory.button('1 cặp có vẻ trùng')).toBeVisible()
})

test('somebody is removed, and comes back with the posts', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('a', 'Lê Văn An', [{ title: 'Giám đốc' }])
  await directory.open()
  await directory.button('Bỏ khỏi danh bạ').click()
  await expect(home.getByText('Danh bạ chưa có ai')).toBeVisible()
  await directory.button('Hoàn tác').click()
  await expect(directory.row('Lê Văn An')).toContainText('Giám đốc')
})

test('a list from a sheet comes in, known people get what it adds, and one undo takes it back', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('a', 'Trần Văn Minh', [{ title: 'Giám đốc', unit: 'Sở Nội vụ' }])
  await directory.open()
  const rows = [
    ['Họ và tên', 'Chức vụ', 'Đơn vị', 'SĐT'],
    ['Trần Văn Minh', 'Giám đốc; Tỉnh ủy viên', 'Sở Nội vụ', '0912345678'],
    ['Bà Phạm Thị Dung', 'Chánh Văn phòng', 'Sở Y tế', ''],
  ]
  await home.locator('input[type=file][aria-label="Nhập danh sách…"]').setInputFiles({
    name: 'can-bo.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(makeSheetFile({ name: 'Cán bộ', rows })),
  })
  const dialog = directory.dialog('Nhập danh sách vào danh bạ')
  await dialog.getByLabel('Cập nhật người đã có').check()
  await dialog.getByRole('button', { name: /^Thêm 1, cập nhật 1/ }).click()
  await expect(home.getByText('Đã thêm 1 người, cập nhật 1 người')).toBeVisible()
  await expect(directory.names()).toHaveText(['Phạm Thị Dung', 'Trần Văn Minh'])
  await expect(directory.row('Trần Văn Minh')).toContainText('Giám đốc; Tỉnh ủy viên')
  await expect(directory.row('Trần Văn Minh')).toContainText('0912345678')
  const download = home.waitForEvent('download')
  await directory.button('Xuất .csv').click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.split('\r\n').slice(1, 3)).toEqual([
    'Phạm Thị Dung;Chánh Văn phòng;Sở Y tế;;;;',
    'Trần Văn Minh;"Giám đốc; Tỉnh ủy viên";Sở Nội vụ;0912345678;;;',
  ])
  expect(csv.startsWith('\uFEFF')).toBe(true)
  await directory.button('Hoàn tác').click()
  await expect(directory.names()).toHaveText(['Trần Văn Minh'])
  await expect(directory.row('Trần Văn Minh')).not.toContainText('Tỉnh ủy viên')
})

test('the meetings of a person, with what is written there beside the directory', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.know('a', 'Vũ Chí Giang', [{ title: 'Phó Chủ tịch UBND tỉnh', to: '2025-06-30' }])
  await directory.meet('2020-12-25', 'Hội nghị tổng kết', 'Vũ Chí Giang', ['PCT UBND tỉnh'])
  await directory.meet('2026-02-03', 'Họp giao ban', 'Đồng chí Vũ Chí Giang', ['Phó Chủ tịch UBND tỉnh'])
  await directory.open()
  const uses = directory.detail().locator('.use-list li')
  await expect(uses).toHaveCount(2)
  await expect(uses.first()).toContainText('03/02/2026')
  await expect(uses.first()).toContainText('khác danh bạ vào ngày ấy')
  await expect(uses.last()).not.toContainText('khác danh bạ')
  await keepPicture(home, 'directory')
  await uses.last().getByRole('link').click()
  await expect(home).toHaveURL(/meetings\/.*\/people/)
})

test('people who stand in meetings are taken over in bulk', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await directory.meet('2020-12-25', 'Hội nghị tổng kết', 'Vũ Chí Giang', ['Phó Chủ tịch'])
  await directory.meet('2022-03-01', 'Họp giao ban', 'Vũ Chí Giang', ['Chủ tịch'])
  await directory.meet('2022-03-02', 'Họp giao ban', 'Lê Thị Hoa', [])
  await directory.open()
  await directory.button('Lấy từ các cuộc họp…').click()
  const dialog = directory.dialog('Lấy người từ các cuộc họp')
  await expect(dialog.getByRole('row')).toHaveCount(3)
  await expect(dialog).toContainText('Phó Chủ tịch (25/12/2020); Chủ tịch (01/03/2022)')
  await expectAccessible(home)
  await dialog.getByLabel('Lấy Lê Thị Hoa').uncheck()
  await dialog.getByRole('button', { name: 'Thêm 1 người' }).click()
  await expect(directory.names()).toHaveText(['Vũ Chí Giang'])
  await expect(directory.field('Đến ngày, 1')).toHaveValue('25/12/2020')
  await expect(directory.field('Từ ngày, 2')).toHaveValue('01/03/2022')
  await expect(directory.field('Ghi chú')).toHaveValue(/Lấy từ các cuộc họp/)
})

test('bodies: names, terms, people of the day, and a refusal to remove the default one', async ({ home }) => {
  const directory = new DirectoryPage(home)
  await ask(home, 'organization.save', {
    organization: { id: 'so', officialName: 'Sở Nội vụ', validFrom: '2020-01-01' },
  })
  await ask(home, 'settings.save', { settings: { defaultOrganizationId: 'so' } })
  await directory.know('a', 'Lê Thị Hoa', [{ title: 'Giám đốc', organizationId: 'so', from: '2021-01-01' }])
  await directory.open('bodies')
  await expect(directory.row('Sở Nội vụ')).toContainText('từ 01/01/2020')
  await expect(directory.detail().getByRole('link', { name: 'Lê Thị Hoa' })).toBeVisible()
  await expectAccessible(home)
  await home.getByLabel('Chức vụ vào ngày').fill('1/2/2020')
  await expect(home.getByText('Chưa có ai giữ chức vụ ở cơ quan này')).toBeVisible()
  await directory.field('Tên khác').fill('Ban Tổ chức chính quyền')
  await expect(home.getByTestId('organization-state')).toHaveText('Đã lưu')
  await expect(directory.row('Sở Nội vụ')).toContainText('Ban Tổ chức chính quyền')
  await directory.button('Bỏ khỏi danh bạ').click()
  await expect(home.getByText('là cơ quan mặc định')).toBeVisible()
  await keepPicture(home, 'directory-bodies')
})

test('five thousand people: the table draws only what is in sight, and the filter keeps up', async ({ home }) => {
  const directory = new DirectoryPage(home)
  const names = ['Bình', 'Giang', 'Hoa', 'Minh', 'Dung']
  const people = Array.from({ length: 5000 }, (_, at) => ({
    person: { id: `n${at}`, fullName: `Nguyễn Văn${at} ${names[at % 5]}` },
    posts: [{ id: `p${at}`, personId: `n${at}`, title: 'Chuyên viên', unit: `Phòng ${at % 40}` }],
  }))
  await ask(home, 'person.save', { people })
  await directory.open()
  await expect(home.getByText('5000 mục')).toBeVisible()
  expect(await directory.rows().count()).toBeLessThan(80)
  await home.keyboard.press('Control+f')
  await home.keyboard.type('van4999 dung')
  await expect(directory.names()).toHaveText(['Nguyễn Văn4999 Dung'])
})
