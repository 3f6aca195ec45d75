/**
 * Who may import whom. One line per folder, read aloud as "main/domain may import shared/model".
 * The longest folder that contains a file decides; a folder may always import itself.
 * `(types)` after a folder allows `import type` only; in folders of slices, slices may use one another but
 * never in a circle, so that one can be read, or taken away, without the other.
 */
export type FolderRule = Readonly<{ folder: string; mayImport: readonly string[]; slices?: true }>

export const folderRules: readonly FolderRule[] = [
  { folder: 'shared/model', mayImport: [] },
  { folder: 'shared/text', mayImport: ['shared/model'] },
  { folder: 'shared/contract', mayImport: ['shared/model'] },

  { folder: 'main/domain', mayImport: ['shared/model'] },
  { folder: 'main/ports', mayImport: ['shared', 'main/domain (types)'] },
  { folder: 'main/store', mayImport: ['shared', 'main/ports'] },
  { folder: 'main/files', mayImport: ['shared', 'main/ports', 'main/domain/identifiers'] },
  { folder: 'main/jobs', mayImport: ['shared', 'main/domain', 'main/ports', 'main/files'] },
  {
    folder: 'main/boundary',
    mayImport: ['shared', 'main/app (types)', 'main/ports', 'main/store', 'main/jobs (types)'],
  },
  {
    folder: 'main/features',
    mayImport: [
      'shared',
      'main/app (types)',
      'main/boundary',
      'main/domain',
      'main/ports',
      'main/store',
      'main/files',
      'main/jobs (types)',
    ],
    slices: true,
  },
  {
    folder: 'main/app',
    mayImport: [
      'shared',
      'main/boundary',
      'main/domain',
      'main/ports',
      'main/store',
      'main/files',
      'main/jobs',
      'main/features',
    ],
  },
  { folder: 'main/transport', mayImport: ['shared', 'main/ports', 'main/app'] },
  {
    folder: 'main/headless',
    mayImport: [
      'shared',
      'main/domain',
      'main/ports',
      'main/store',
      'main/files',
      'main/jobs',
      'main/features',
      'main/boundary',
      'main/app',
      'main/transport',
      'main/shell-common',
    ],
  },
  { folder: 'main/shell-common', mayImport: ['shared', 'main/ports', 'main/transport', 'main/app'] },
  {
    folder: 'main/shell-electron',
    mayImport: ['shared', 'main/ports', 'main/transport', 'main/app', 'main/shell-common'],
  },
  {
    folder: 'main/shell-browser',
    mayImport: ['shared', 'main/ports', 'main/transport', 'main/app', 'main/shell-common'],
  },

  { folder: 'preload', mayImport: ['shared/model', 'shared/contract (types)'] },

  { folder: 'renderer/components', mayImport: ['shared/model', 'shared/text', 'renderer/styles', 'renderer/app'] },
  {
    folder: 'renderer/data',
    mayImport: ['shared/model', 'shared/text', 'shared/contract (types)', 'renderer/app', 'renderer/components'],
  },
  {
    folder: 'renderer/features',
    mayImport: [
      'shared/model',
      'shared/text',
      'shared/contract (types)',
      'renderer/app',
      'renderer/components',
      'renderer/data',
      'renderer/styles',
    ],
    slices: true,
  },
  { folder: 'renderer', mayImport: ['shared/model', 'shared/text', 'shared/contract (types)', 'renderer'] },

  { folder: 'scripts', mayImport: ['shared', 'main', 'tests'] },
  { folder: 'tests', mayImport: ['shared', 'main', 'preload', 'renderer', 'scripts', 'electron.vite.config.ts'] },
]

/** Who owns which package. A package that is not listed belongs to nobody: a new dependency means a new line. */
export const packageOwners: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['main/store'],
  kysely: ['main/store', 'main/features'],
  zod: ['shared/contract', 'main/files', 'main/domain/rates', 'main/domain/assignment', 'main/headless'],
  '@orpc/contract': ['shared/contract', 'main/transport', 'renderer/data'],
  '@orpc/server': ['main/app', 'main/boundary', 'main/features', 'main/jobs', 'main/transport'],
  '@orpc/client': ['main/headless', 'main/transport', 'renderer/data', 'renderer/app'],
  ws: ['main/transport', 'main/shell-browser'],
  electron: ['main/shell-electron', 'preload', 'tests/unit/shell-electron'],
  'hash-wasm': ['main/jobs'],
  'csv-parse': ['main/files'],
  'csv-stringify': ['main/files'],
  'fast-xml-parser': ['main/files'],
  'iconv-lite': ['main/files'],
  nodemailer: ['main/files/mail'],
  otpauth: ['main/domain/accounts'],
  pdfkit: ['main/files/pdf'],
  qr: ['main/files/pdf'],
  '@cantoo/pdf-lib': ['main/files/pdf', 'tests'],
  'jpeg-js': ['main/files/images', 'tests'],
  'read-excel-file': ['main/files'],
  ibantools: ['main/domain/identifiers', 'main/files/finance'],

  react: ['renderer'],
  'react-dom': ['renderer'],
  'react-router': ['renderer'],
  'react-i18next': ['renderer'],
  i18next: ['renderer'],
  '@fontsource/atkinson-hyperlegible': ['renderer'],
  '@fontsource/opendyslexic': ['renderer'],
  '@mantine/core': ['renderer'],
  '@mantine/hooks': ['renderer'],
  '@orpc/tanstack-query': ['renderer/data'],
  '@tanstack/react-query': ['renderer'],
  '@tanstack/react-table': ['renderer/components'],
  '@tanstack/react-virtual': ['renderer/components'],
  'pdfjs-dist': ['renderer/features/claim-documents'],

  '@playwright/test': ['tests/playwright.config.ts', 'tests/e2e', 'tests/electron', 'tests/bench', 'scripts'],
  vitest: ['tests'],
  'fast-check': ['tests'],
  'axe-core': ['tests/e2e', 'tests/electron'],
  highs: ['tests/bench'],
  'ical.js': ['tests'],
  'postal-mime': ['tests'],
  'libxml2-wasm': ['tests'],
  vite: ['electron.vite.config.ts', 'tests/arch', 'tests/e2e', 'scripts'],
  'electron-vite': ['electron.vite.config.ts'],
  '@vitejs/plugin-react': ['electron.vite.config.ts', 'tests/e2e'],
}

/** Tests, scripts and configuration may import any product package but these. */
export const looseFolders = ['tests', 'scripts']
export const neverLoose = ['electron']

/** Folders that may import `node:` modules. Everything else is pure or runs in a page. */
export const nodeFolders = [
  'main/store',
  'main/files',
  'main/jobs',
  'main/transport',
  'main/headless',
  'main/shell-common',
  'main/shell-electron',
  'main/shell-browser',
  'scripts',
  'tests',
  'electron.vite.config.ts',
]

/** The demonstration plays the whole chain, and is started by it: it is left out of the circles. */
export const slicesOutsideCircles = ['demonstration']
