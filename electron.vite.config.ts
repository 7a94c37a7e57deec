import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // Everything but Electron and Node's own modules goes into the bundle: nothing to resolve on the user's PC.
      externalizeDeps: false,
      rollupOptions: {
        input: {
          electron: at('src-main/shells/electron/entry.ts'),
          cli: at('src-main/shells/cli/main.ts'),
          'core-thread': at('src-main/shells/core/core-thread.ts'),
          'pages-thread': at('src-main/shells/core/pages-thread.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: at('src-main/shells/electron/preload.ts') },
        // A sandboxed preload must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rollupOptions: { input: at('src-renderer/index.html') },
    },
  },
})
