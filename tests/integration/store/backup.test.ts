import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { backupOffice } from '../../../main/features/maintenance/backup.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { restoreBackup } from '../../../main/features/maintenance/restore.ts'
import { proveCopy } from '../../../main/store/sqlite/backup.ts'
import { ok } from '../../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'

describe('backup and restore', () => {
  const folders: string[] = []
  let core: Core
  let file: string

  const folder = (): string => {
    const made = temporaryFolder()
    folders.push(made)
    return made
  }

  beforeEach(async () => {
    core = await openApplication(folder())
    const { services } = core
    await services.write(systemActor, { commandId: 'test:fill', kind: 'test.fill', touches: [] }, async ({ tx }) => {
      await tx
        .insertInto('subject')
        .values({ code: '0001', label: services.vault().seal('secret') })
        .execute()
      return ok(null)
    })
    file = join(folder(), 'copy.sqlite')
  })
  afterEach(async () => {
    await core.close()
    for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
  })

  test('a backup is one file that proves itself, with its key in another', async () => {
    const proof = await backupOffice(core.services, systemActor, 'test:backup', file)
    expect(proof).toMatchObject({ ok: true, value: { file, keyFile: `${file}.key` } })
    expect(proveCopy(file).ok).toBe(true)
    expect(existsSync(`${file}-wal`)).toBe(false)
    expect(readFileSync(`${file}.key`)).toHaveLength(32)
  })

  test('restored in another folder, sealed texts open and every invariant holds', async () => {
    await backupOffice(core.services, systemActor, 'test:backup', file)
    const other = await openApplication(folder())
    try {
      const restored = await restoreBackup(other.services, readFileSync(file), readFileSync(`${file}.key`))
      expect(restored.ok).toBe(true)
      const row = await other.services.read().selectFrom('subject').select('label').executeTakeFirst()
      expect(other.services.vault().open(row?.label ?? '')).toBe('secret')
      expect((await checkOffice(other.services)).clean).toBe(true)
    } finally {
      await other.close()
    }
  })

  test('a damaged backup is refused and the folder stays as it was', async () => {
    await backupOffice(core.services, systemActor, 'test:backup', file)
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4_096, 40_960)
    writeFileSync(file, bytes)
    const other = await openApplication(folder())
    try {
      const restored = await restoreBackup(other.services, bytes, readFileSync(`${file}.key`))
      expect(restored).toMatchObject({ ok: false, error: { code: 'STORE_CORRUPT' } })
      expect(await other.services.read().selectFrom('subject').selectAll().execute()).toEqual([])
    } finally {
      await other.close()
    }
  })
})
