import { expect, test } from '@playwright/test'
import { folderWarning } from '#domain/folder-places.ts'
import { findFolderPlaces, type Machine } from '#store/folder-place.ts'

const quiet: Machine = {
  platform: 'linux',
  env: {},
  mounts: '/dev/sda1 / ext4 rw 0 0\n/dev/sda2 /home ext4 rw 0 0',
  realPath: (path) => path,
  freeBytes: () => 50_000_000_000,
  exists: () => false,
}

const synced: [string, string][] = [
  ['/home/lan/OneDrive/Tài liệu/thu-ky', 'OneDrive'],
  ['/home/lan/OneDrive - Sở Nội vụ/thu-ky', 'OneDrive'],
  ['C:\\Users\\lan\\OneDrive\\Documents\\thu-ky', 'OneDrive'],
  ['/home/lan/Dropbox/hop', 'Dropbox'],
  ['/Users/lan/Library/Mobile Documents/com~apple~CloudDocs/hop', 'iCloud'],
  ['C:\\Users\\lan\\iCloudDrive\\hop', 'iCloud'],
  ['G:\\My Drive\\hop', 'Google Drive'],
  ['/home/lan/Nextcloud/hop', 'Nextcloud'],
]
for (const [path, tool] of synced) {
  test(`a folder of ${tool} is named: ${path}`, () => {
    expect(findFolderPlaces(path, { ...quiet, realPath: () => path })).toContainEqual({ kind: 'synced', tool })
  })
}

test('a folder of one’s own is not suspected for its name', () => {
  for (const path of ['/home/lan/Hồ sơ họp', '/home/lan/onedriver', '/srv/dropboxes/thu-ky', '/home/lan/mega-du-an'])
    expect(findFolderPlaces(path, quiet), path).toEqual([])
})

test('a tool’s own mark in a parent folder tells, whatever the folder is called', () => {
  const machine = { ...quiet, exists: (path: string) => path === '/srv/chung/.stfolder' }
  expect(findFolderPlaces('/srv/chung/hop/2026', machine)).toEqual([{ kind: 'synced', tool: 'Syncthing' }])
})

test('Documents that Windows keeps in OneDrive under another name is found by the variable', () => {
  const path = 'D:\\Dam may\\Documents\\thu-ky'
  const machine = { ...quiet, platform: 'win32' as const, env: { OneDrive: 'D:\\Dam may\\' }, realPath: () => path }
  expect(findFolderPlaces(path, machine)).toEqual([{ kind: 'synced', tool: 'OneDrive' }])
})

test('a network share is named: a UNC path, a drive that resolves to one, a mount with a blank in its name', () => {
  const windows = { ...quiet, platform: 'win32' as const, realPath: () => '\\\\may-chu\\chung\\thu-ky' }
  expect(findFolderPlaces('Z:\\thu-ky', windows)).toEqual([{ kind: 'network', share: '\\\\may-chu\\chung' }])
  const local = { ...windows, realPath: () => '\\\\?\\C:\\thu-ky' }
  expect(findFolderPlaces('C:\\thu-ky', local)).toEqual([])
  const mounts = `${quiet.mounts}\n//may-chu/chung /home/lan/o\\040chung cifs rw 0 0`
  expect(findFolderPlaces('/home/lan/o chung/thu-ky', { ...quiet, mounts })).toEqual([
    { kind: 'network', share: '//may-chu/chung' },
  ])
  expect(findFolderPlaces('/home/lan/o rieng/thu-ky', { ...quiet, mounts })).toEqual([])
})

test('a drive that is nearly full is told before it is full', () => {
  const machine = { ...quiet, freeBytes: () => 20 * 1024 * 1024 }
  expect(findFolderPlaces('/home/lan/thu-ky', machine)).toEqual([{ kind: 'nearlyFull', freeMegabytes: 20 }])
})

test('each warning is a sentence that names the place', () => {
  expect(folderWarning({ kind: 'synced', tool: 'OneDrive' })).toContain('thư mục của OneDrive')
  expect(folderWarning({ kind: 'network', share: '\\\\may-chu\\chung' })).toContain('\\\\may-chu\\chung')
  expect(folderWarning({ kind: 'nearlyFull', freeMegabytes: 20 })).toContain('20 MB')
})
