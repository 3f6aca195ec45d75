import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { demonstrationLogins } from '../../../main/features/accounts/demonstration-logins.ts'
import { generateCompetences } from '../../../main/features/competences/generate.ts'
import { importFiles } from '../../../main/features/demonstration/steps/import-files.ts'
import { openOffice } from '../../../main/features/demonstration/steps/open-office.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import type { Result } from '../../../shared/model/result.ts'

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The first steps of the demonstration only: people, needs and competences, nobody assigned, one manager. */
async function build(folder: string): Promise<void> {
  const core = must(await openCore(folder))
  const progress = { signal: new AbortController().signal, report: () => undefined }
  const schoolYear = 2025
  try {
    must(await openOffice(core.services, '14', schoolYear, progress))
    must(await importFiles(core.services, { academyCode: '14', size: 'S', seed: 1, schoolYear }, progress))
    must(await generateCompetences(core.services, systemActor, 'plannable:competences'))
    for (const { login, password, role } of demonstrationLogins.filter((one) => one.role === 'manager')) {
      const account = { login, password, roles: [role], displayName: login, schoolId: null, intervenantId: null }
      must(await createAccount(core.services, systemActor, { ...account, commandId: 'plannable:account' }))
    }
  } finally {
    await core.close()
  }
}

/** Data folder of an office ready to be planned. In a process of its own, as the core is in the application. */
export function plannableOffice(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'imagin-office-'))
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => {
      said += piece
    })
    child.once('error', reject)
    child.once('close', (status) => (status === 0 ? settle(folder) : reject(new Error(said.slice(-2000)))))
  })
}

if (process.argv[1] === import.meta.filename && process.argv[2] !== undefined) await build(process.argv[2])
