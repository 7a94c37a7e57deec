import { join } from 'node:path'
import { findProgramFolder } from '#shells/program-folder.ts'

/**
 * The picture of the program: `resources/` stands beside `out/`, in the sources and where the build is installed. The
 * taskbar of Windows draws from the sizes in an .ico; other systems scale one picture. The loopback shell needs none of
 * it: its page carries the picture among its own files.
 */
export const findIcon = (platform: NodeJS.Platform): string =>
  join(findProgramFolder(), 'resources', 'icon', platform === 'win32' ? 'icon.ico' : 'icon-256.png')
