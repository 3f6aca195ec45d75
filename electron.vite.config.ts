import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** Folders outside `src/` need explicit inputs; the key is Vite 8's `rolldownOptions`. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          electron: 'main/shell-electron/electron.ts',
          browser: 'main/shell-browser/browser.ts',
          worker: 'main/jobs/worker.ts',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload must be one CommonJS file: everything inside, and not the .mjs that the package type implies.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'preload/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      emptyOutDir: true,
      // The browser shell runs in the user's own Chromium, which may be older than Electron's.
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: { index: 'renderer/index.html', gallery: 'renderer/gallery.html' } },
    },
  },
})
