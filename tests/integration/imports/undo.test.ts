import { readFileSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { ibanFromRib } from '../../../main/domain/identifiers/iban.ts'
import { applyImport } from '../../../main/features/imports/apply.ts'
import { changesOf } from '../../../main/features/imports/changes.ts'
import { importFile } from '../../../main/features/imports/import-file.ts'
import { importerOf } from '../../../main/features/imports/importers.ts'
import { previewImport } from '../../../main/features/imports/preview.ts'
import { listConflicts, listImportRows } from '../../../main/features/imports/queries.ts'
import { rejectedFile } from '../../../main/features/imports/rejected-file.ts'
import { importedTables, ruleOf } from '../../../main/features/imports/tables.ts'
import { undoImport } from '../../../main/features/imports/undo.ts'
import { undoBlockers } from '../../../main/features/imports/undo-blockers.ts'
import { checkOffice } from '../../../main/features/maintenance/check.ts'
import { sql, type WorkContext } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { good, refusalOf } from '../support/office.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const header =
  'numen;civilite;nom_usage;prenom;date_naissance;categorie;commune_residence;uai;affectation;discipline;date_debut'
const row = (numen: string, name: string, uai = '0350024L') =>
  `${numen};MME;${name};Léa;1980-02-29;ENSEIGNANT;35238;${uai};PRINCIPAL;L1300;2020-09-01`
const epp = (...rows: readonly string[]): Uint8Array => bytes([header, ...rows].join('\n'))
const [alpha, beta, gamma] = ['14E0012345ABC', '14E0012346ABD', '14E0012347ABE']

describe('undoing an import', () => {
  let folder: string
  let core: Core

  const load = async (feed: string, content: Uint8Array, name = `${feed}.csv`) =>
    good(await importFile(core.services, systemActor, { feed, name, bytes: content }))
  const undo = (id: string) => undoImport(core.services, systemActor, { commandId: core.services.ports.ids.next(), id })
  const blockers = async (id: string) => {
    const read = core.services.read()
    const found = await read.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const importer = importerOf(found.feed)
    if (importer === undefined) throw new Error(found.feed)
    return undoBlockers(read, found, await changesOf(read, core.services.vault(), importer, id))
  }
  const change = (work: (context: WorkContext) => Promise<unknown>) =>
    core.services.write(
      systemActor,
      { commandId: core.services.ports.ids.next(), kind: 'test.change', touches: [] },
      async (context) => {
        await work(context)
        return ok(null)
      },
    )
  const names = async () =>
    (await core.services.read().selectFrom('intervenant').select('lastName').orderBy('lastName').execute()).map(
      ({ lastName }) => lastName,
    )

  beforeEach(async () => {
    folder = temporaryFolder()
    core = await openApplication(folder)
    const [title, ...lines] = readFileSync('resources/reference/schools.csv', 'utf8').split('\n')
    const chosen = lines.filter((line) => line.startsWith('0350024L') || line.startsWith('0350022J'))
    await load('schools', bytes([title, ...chosen].join('\n')))
  })
  afterEach(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a first import goes away whole; applied again it comes back', async () => {
    const first = await load('epp', epp(row(alpha, 'ALPHA'), row(beta, 'BETA')))
    expect(await blockers(first.id)).toEqual([])
    expect(good(await undo(first.id))).toMatchObject({ state: 'undone' })
    expect(await names()).toEqual([])
    expect(
      await core.services.read().selectFrom('sourceRow').select('rowKey').where('feed', '=', 'epp').execute(),
    ).toEqual([])
    const again = await load('epp', epp(row(alpha, 'ALPHA'), row(beta, 'BETA')), 'again.csv')
    expect(again).toMatchObject({ counts: { new: 2 } })
    expect(await names()).toEqual(['ALPHA', 'BETA'])
    expect(refusalOf(await undo(first.id))).toBe('imports.notApplied')
  })

  test('what depends on it is listed, and nothing is touched', async () => {
    const first = await load('epp', epp(row(alpha, 'ALPHA'), row(beta, 'BETA')))
    await load(
      'unavailabilities',
      bytes(`intervenant;date_debut;date_fin;motif\n${alpha};2026-06-01;2026-06-05;Stage\n`),
    )
    await change(({ tx }) =>
      tx.updateTable('intervenant').set({ phone: '0600000000' }).where('numen', '=', beta).execute(),
    )
    expect(await blockers(first.id)).toEqual([
      { kind: 'changedSince', table: 'intervenant', subject: 'BETA Léa', detail: 'phone' },
      { kind: 'dependent', table: 'unavailability', subject: 'ALPHA Léa', detail: '1' },
    ])
    expect(refusalOf(await undo(first.id))).toBe('imports.undoBlocked')
    expect(await names()).toEqual(['ALPHA', 'BETA'])
  })

  test('a later import of the same source comes first; taken back in turn, each gives its former content', async () => {
    const first = await load('epp', epp(row(alpha, 'ALPHA')))
    const second = await load('epp', epp(row(alpha, 'ALPHA-NOUVEAU')), 'second.csv')
    expect((await blockers(first.id)).map(({ kind }) => kind)).toContain('laterImport')
    expect(refusalOf(await undo(first.id))).toBe('imports.undoBlocked')
    good(await undo(second.id))
    expect(await names()).toEqual(['ALPHA'])
    good(await undo(first.id))
    expect(await names()).toEqual([])
  })

  test('somebody who moves keeps the former school as a secondary one; undone, it is the principal again', async () => {
    const kinds = async () =>
      (await core.services.read().selectFrom('posting').select(['schoolId', 'kind']).orderBy('schoolId').execute()).map(
        ({ schoolId, kind }) => `${schoolId} ${kind}`,
      )
    await load('epp', epp(row(alpha, 'ALPHA')))
    const moved = await load('epp', epp(row(alpha, 'ALPHA', '0350022J')), 'moved.csv')
    expect(await kinds()).toEqual(['0350022J/1 principal', '0350024L/1 secondary'])
    good(await undo(moved.id))
    expect(await kinds()).toEqual(['0350024L/1 principal'])
  })

  test('a second staff source does not give a person a second principal school', async () => {
    await load('epp', epp(row(alpha, 'ALPHA')))
    const other = row(alpha, 'ALPHA', '0350022J').replace('ENSEIGNANT', 'DIRECTION')
    const second = await load('sirhen', epp(other))
    expect(second.counts).toMatchObject({ new: 1, conflicts: 1 })
    const postings = await core.services
      .read()
      .selectFrom('posting')
      .select(['schoolId', 'kind'])
      .orderBy('schoolId')
      .execute()
    expect(postings).toEqual([
      { schoolId: '0350022J/1', kind: 'secondary' },
      { schoolId: '0350024L/1', kind: 'principal' },
    ])
    const report = await checkOffice(core.services)
    expect(report.invariants.filter(({ broken }) => broken > 0)).toEqual([])
  })

  test('a row the office deleted does not come back by itself: it is a conflict', async () => {
    await load('epp', epp(row(alpha, 'ALPHA')))
    const absence = (end: string) => bytes(`intervenant;date_debut;date_fin;motif\n${alpha};2026-06-01;${end};Stage\n`)
    await load('unavailabilities', absence('2026-06-30'))
    await change(({ tx }) => tx.deleteFrom('unavailability').execute())
    const second = await load('unavailabilities', absence('2026-06-15'), 'second.csv')
    expect(second).toMatchObject({ counts: { changed: 1, conflicts: 1 } })
    expect(await core.services.read().selectFrom('unavailability').selectAll().execute()).toEqual([])
  })

  test('an edit made between the preview and the application is not lost: it becomes a conflict, nothing is written', async () => {
    await load('epp', epp(row(alpha, 'ALPHA')))
    const file = { feed: 'epp', name: 'next.csv', bytes: epp(row(alpha, 'ALPHA-NOUVEAU')) }
    const id = good(await previewImport(core.services, systemActor, core.services.ports.ids.next(), file))
    await change(({ tx }) => tx.updateTable('intervenant').set({ lastName: 'ICI' }).execute())
    const apply = () => applyImport(core.services, systemActor, { commandId: core.services.ports.ids.next(), id })
    expect(refusalOf(await apply())).toBe('imports.changedMeanwhile')
    expect(await names()).toEqual(['ICI'])
    const page = { start: 0, size: 50, sort: null, filter: '', facets: {}, importId: id }
    expect((await listConflicts(core.services, page)).rows).toMatchObject([
      { field: 'lastName', base: 'ALPHA', ours: 'ICI', theirs: 'ALPHA-NOUVEAU', decision: 'ours' },
    ])
    for (const [filter, count] of [
      ['alpha-nouveau', 1],
      ['intervenants garder', 1],
      ['télephone', 0],
    ] as const) {
      expect((await listConflicts(core.services, { ...page, filter })).count).toBe(count)
    }
    expect(good(await apply())).toMatchObject({ state: 'applied', counts: { conflicts: 1 } })
    expect(await names()).toEqual(['ICI'])
  })

  test('changed rows say what changed; rejected ones come back as a file with their reasons and their cells', async () => {
    await load('epp', epp(row(alpha, 'ALPHA')))
    const second = await load(
      'epp',
      epp(row(alpha, 'ALPHA-NOUVEAU'), row(beta, 'BETA', '0350024M'), row(gamma, 'GAMMA', '0310055S')),
      'second.csv',
    )
    const page = { start: 0, size: 50, sort: null, filter: '', importId: second.id }
    const changed = await listImportRows(core.services, { ...page, facets: { verdict: 'changed' } })
    expect(changed.rows[0]?.changes).toEqual([{ field: 'lastName', before: 'ALPHA', after: 'ALPHA-NOUVEAU' }])
    const found = async (filter: string) => (await listImportRows(core.services, { ...page, filter, facets: {} })).rows
    expect((await found('alpha-nouveau')).map(({ verdict }) => verdict)).toEqual(['changed'])
    expect((await found('REJETEE lettre')).map(({ line }) => line)).toEqual([3])
    expect(await found('introuvable')).toEqual([])
    const file = good(
      await rejectedFile(core.services, systemActor, { commandId: 'rejected-1', id: second.id, from: 0 }),
    )
    expect(file).toMatchObject({ name: 'rejets-second.csv', next: null })
    const [title, line, unknown] = file.text.replace('\uFEFF', '').split('\r\n')
    expect(title).toBe(`ligne;motif_du_rejet;${header}`)
    expect(line).toContain(row(beta, 'BETA', '0350024M'))
    expect(line).toContain('La lettre du code établissement')
    expect(unknown).toContain(row(gamma, 'GAMMA', '0310055S'))
    expect(unknown).toContain('n’est pas connu du service')
    const raw = await core.services.read().selectFrom('importRow').select('raw').where('raw', 'is not', null).execute()
    expect(raw.length).toBe(2)
    for (const one of raw) expect(one.raw).not.toMatch(/14E/)
  })

  test('pay files: a conflict shows last characters only, and undo gives the sealed account back', async () => {
    await load('epp', epp(row(alpha, 'ALPHA')))
    const nir = '255081416802538'
    const accountOf = (account: string) => ibanFromRib({ bank: '99999', branch: '00001', account })
    const [first, ours, theirs] = ['00000000001', '00000000002', '00000000003'].map(accountOf)
    if (first === undefined || ours === undefined || theirs === undefined) return
    const file = (iban: string, holder: string) =>
      bytes(`intervenant;nir;iban;titulaire;valable_depuis\n${alpha};${nir};${iban};${holder};2025-09-01\n`)
    await load('pay-files', file(first, 'LÉA ALPHA'))
    const valid = await load('pay-files', file(first, 'LÉA NOUVEAU'), 'second.csv')
    expect(valid.counts).toMatchObject({ changed: 1, conflicts: 0 })
    const page = { start: 0, size: 50, sort: null, filter: '', facets: {}, importId: valid.id }
    expect((await listImportRows(core.services, page)).rows[0]?.changes).toEqual([
      { field: 'holder', before: '····', after: '····' },
    ])
    good(await undo(valid.id))
    const held = await core.services.read().selectFrom('payFile').selectAll().executeTakeFirstOrThrow()
    expect(held.holderName).toBe('LÉA ALPHA')
    expect(core.services.vault().open(held.iban)).toBe(first)

    await change(({ tx }) =>
      tx
        .updateTable('payFile')
        .set({ iban: core.services.vault().seal(ours) })
        .execute(),
    )
    const fought = await load('pay-files', file(theirs, 'LÉA ALPHA'), 'third.csv')
    expect((await listConflicts(core.services, { ...page, importId: fought.id })).rows).toMatchObject([
      { field: 'iban', ours: `···· ${ours.slice(-4)}`, theirs: `···· ${theirs.slice(-4)}`, decision: 'ours' },
    ])
  })

  test('every table that refers to an imported one is known to the undo', async () => {
    const read = core.services.read()
    const { rows } = await sql
      .raw<{ child: string; column: string; parent: string }>(
        `SELECT m.name AS child, f."from" AS column, f."table" AS parent
         FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'`,
      )
      .execute(read as never)
    const imported = new Set<string>(importedTables)
    const forgotten = rows
      .filter(({ parent }) => imported.has(parent))
      .filter(({ child, column, parent }) => {
        const known = ruleOf(parent as (typeof importedTables)[number]).dependents
        return !known.some((one) => one.table === child && one.column === column)
      })
    expect(forgotten).toEqual([])
  })
})
