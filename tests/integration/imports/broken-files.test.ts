import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { importerOf } from '../../../main/features/imports/importers.ts'
import { previewImport } from '../../../main/features/imports/preview.ts'
import { importedTables } from '../../../main/features/imports/tables.ts'
import { sql } from '../../../main/store/index.ts'
import { imports } from '../../../shared/text/imports.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { brokenFiles } from '../../support/broken-files.ts'

const sentences: Readonly<Record<string, readonly [string, string]>> = imports.rules

/** A file refused whole is refused whatever its source: those of a table the office does not import are tried as staff. */
const files = brokenFiles.flatMap((file) => {
  if (importerOf(file.feed) !== undefined) return [file]
  return 'refused' in file.ends ? [{ ...file, feed: 'epp' }] : []
})

describe('broken files through the real import', () => {
  let folder: string
  let core: Core
  /** Rows of every table an import writes, and what sources are held to have said. */
  const content = async (): Promise<string> => {
    const counts: string[] = []
    for (const table of [...importedTables, 'sourceRow', 'importChange']) {
      const { rows } = await sql
        .raw<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)
        .execute(core.services.read() as never)
      counts.push(`${table} ${rows[0]?.n}`)
    }
    return counts.join(', ')
  }

  beforeAll(async () => {
    folder = temporaryFolder()
    core = await openApplication(folder)
  })
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('there are at least thirty, of every kind', () => {
    expect(files.length).toBeGreaterThanOrEqual(30)
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
  })

  test.each(files)(
    '$name ($feed) ends in a clear message and an unchanged store',
    { timeout: 60_000 },
    async (file) => {
      const before = await content()
      const done = await previewImport(core.services, systemActor, core.services.ports.ids.next(), {
        feed: file.feed,
        name: file.name,
        bytes: file.bytes(),
        ...(file.options === undefined ? {} : { options: file.options }),
      })
      expect(await content()).toBe(before)
      if ('refused' in file.ends) {
        expect(done).toMatchObject({ ok: false, error: { rule: file.ends.refused } })
        expect(sentences[file.ends.refused]?.every((sentence) => sentence.length > 10)).toBe(true)
        return
      }
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      const rejected = await core.services
        .read()
        .selectFrom('importRow')
        .select(['line', 'rule'])
        .where('importId', '=', done.value)
        .where('verdict', '=', 'rejected')
        .execute()
      expect(rejected.length).toBeGreaterThanOrEqual(file.ends.rejected.length)
      for (const { rule } of rejected) expect(sentences[rule ?? '']).toBeDefined()
    },
  )
})
