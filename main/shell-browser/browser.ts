// Entry of the browser shell. Imports that need a recent Node come after the check: under an old one the database
// engine ends the process without a word.
import { fileURLToPath } from 'node:url'
import { fill, shell } from '../../shared/text/shell.ts'
import { nodeIsRecent, oldestNode } from '../shell-common/node-version.ts'
import { sessionLanguage } from '../shell-common/session-language.ts'

if (nodeIsRecent(process.versions.node)) {
  const [{ runBrowserShell }, { createApp }] = await Promise.all([
    import('./run-browser-shell.ts'),
    import('../app/create-app.ts'),
  ])
  process.exitCode = await runBrowserShell({
    argv: process.argv.slice(2),
    environment: process.env,
    workerEntry: new URL('./worker.js', import.meta.url),
    resourcesFolder: fileURLToPath(new URL('../../resources', import.meta.url)),
    pageFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
    createApp,
  })
} else {
  const language = sessionLanguage(process.env)
  const sentence = shell.nodeTooOld[language === 'fr' ? 0 : 1]
  console.error(fill(sentence, { found: process.versions.node, needed: oldestNode }))
  process.exitCode = 1
}
