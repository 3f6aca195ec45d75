import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { applyImport } from '../../../main/features/imports/apply.ts'
import { decideConflicts } from '../../../main/features/imports/decide.ts'
import { previewImport } from '../../../main/features/imports/preview.ts'
import { undoImport } from '../../../main/features/imports/undo.ts'
import { writeCsv } from '../../../main/files/csv.ts'
import { sql } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { good } from '../support/office.ts'

/** Columns of the open staff profile, by the column of the store that holds them. */
const fields = {
  email: 'courriel',
  phone: 'telephone',
  address: 'adresse',
  town: 'ville',
  grade: 'grade',
  lastName: 'nom_usage',
  birthName: 'nom_naissance',
} as const
type Field = keyof typeof fields
const fieldNames = Object.keys(fields) as Field[]

type Person = Record<Field, string> & { numen: string; startsOn: string }

const people = 30
const numenOf = (index: number): string => `14E00${String(10_000 + index)}ABC`
const personAt = (index: number): Person => ({
  numen: numenOf(index),
  startsOn: '2020-09-01',
  email: '',
  phone: '',
  address: `${index} rue de l’Essai`,
  town: 'Rennes',
  grade: 'CERTIFIE',
  lastName: `PERSONNE${index}`,
  birthName: '',
})

const fileOf = (rows: readonly Person[]): Uint8Array =>
  new TextEncoder().encode(
    writeCsv(
      ['numen', 'civilite', 'prenom', 'date_naissance', 'categorie', 'commune_residence', 'uai', 'affectation']
        .concat(['discipline', 'date_debut'])
        .concat(Object.values(fields)),
      rows.map((row) => [
        ...[
          row.numen,
          'MME',
          'Léa',
          '1980-02-29',
          'ENSEIGNANT',
          '35238',
          '0350024L',
          'PRINCIPAL',
          'L1300',
          row.startsOn,
        ],
        ...fieldNames.map((name) => row[name]),
      ]),
    ),
  )

/** One edit of one cell, by the office or by the source. */
const edit = fc.record({
  by: fc.constantFrom('office' as const, 'source' as const),
  person: fc.nat(people - 1),
  field: fc.constantFrom(...fieldNames),
  value: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
})
const round = fc.record({
  edits: fc.array(edit, { minLength: 25, maxLength: 25 }),
  takeTheirs: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
})

const watched = ['intervenant', 'posting', 'sourceRow'] as const

describe('1 000 random edits between imports', () => {
  let folder: string
  let core: Core
  const source: Person[] = Array.from({ length: people }, (_, index) => personAt(index))

  const preview = async (rows: readonly Person[]): Promise<string> =>
    good(
      await previewImport(core.services, systemActor, core.services.ports.ids.next(), {
        feed: 'epp',
        name: 'epp.csv',
        bytes: fileOf(rows),
      }),
    )
  const apply = async (id: string) =>
    good(await applyImport(core.services, systemActor, { commandId: core.services.ports.ids.next(), id }))
  const held = async (): Promise<Map<string, Record<string, unknown>>> => {
    const rows = await core.services.read().selectFrom('intervenant').selectAll().execute()
    return new Map(rows.map((row) => [row.numen ?? '', row as unknown as Record<string, unknown>]))
  }
  /** Everything the import may touch, but for the version that moves on with every write. */
  const content = async (): Promise<string> => {
    const tables: unknown[] = []
    for (const table of watched) {
      const { rows } = await sql
        .raw<Record<string, unknown>>(`SELECT * FROM ${table}`)
        .execute(core.services.read() as never)
      tables.push(rows.map(({ rowVersion, ...row }) => JSON.stringify(row)).sort())
    }
    return JSON.stringify(tables)
  }
  const editHere = (numen: string, field: Field, value: string) =>
    core.services.write(
      systemActor,
      { commandId: core.services.ports.ids.next(), kind: 'test.edit', touches: [] },
      async ({ tx }) => {
        await tx
          .updateTable('intervenant')
          .set({ [field]: value })
          .where('numen', '=', numen)
          .execute()
        return ok(null)
      },
    )

  beforeAll(async () => {
    folder = temporaryFolder()
    core = await openApplication(folder)
    await core.services.write(
      systemActor,
      { commandId: 'test:school', kind: 'test.school', touches: [] },
      async ({ tx }) => {
        await tx
          .insertInto('school')
          .values({
            id: '0350024L/1',
            uai: '0350024L',
            site: 1,
            name: 'Lycée d’essai',
            kind: 'lycée',
            natureCode: '302',
            sector: 'public',
            address: '',
            postalCode: '35000',
            town: 'Rennes',
            communeCode: null,
            departmentCode: '035',
            academyCode: '14',
            latitude: null,
            longitude: null,
            general: 1,
            technological: 0,
            vocational: 0,
            source: 'essai',
            search: 'lycee',
          })
          .execute()
        return ok(null)
      },
    )
    await apply(await preview(source))
  })
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('no local decision is lost silently, and undo restores the exact former content', {
    timeout: 240_000,
  }, async () => {
    let edits = 0
    let conflictsSeen = 0
    await fc.assert(
      fc.asyncProperty(round, async ({ edits: made, takeTheirs }) => {
        const base = source.map((row) => ({ ...row }))
        for (const { by, person, field, value } of made) {
          const row = source[person]
          if (row === undefined) continue
          if (by === 'source') row[field] = value
          else await editHere(row.numen, field, value)
          edits += 1
        }
        const before = await held()
        const snapshot = await content()
        const id = await preview(source)
        const read = core.services.read()
        const conflicts = await read.selectFrom('importConflict').selectAll().where('importId', '=', id).execute()
        conflictsSeen += conflicts.length
        const theirs = conflicts
          .filter((_, index) => takeTheirs[index % takeTheirs.length])
          .map(({ position }) => position)
        const decided = {
          commandId: core.services.ports.ids.next(),
          id,
          positions: theirs,
          decision: 'theirs' as const,
        }
        good(await decideConflicts(core.services, systemActor, decided))
        await apply(id)
        const after = await held()
        const idOf = new Map([...before].map(([numen, row]) => [numen, JSON.stringify([row.id])]))
        for (const [index, row] of source.entries()) {
          for (const field of fieldNames) {
            const was = base[index]?.[field]
            const here = before.get(row.numen)?.[field]
            const now = after.get(row.numen)?.[field]
            const conflict = conflicts.find((one) => one.rowId === idOf.get(row.numen) && one.field === field)
            const taken = conflict !== undefined && theirs.includes(conflict.position)
            const bothMoved = row[field] !== was && here !== was && here !== row[field]
            expect(conflict !== undefined).toBe(bothMoved)
            expect(now).toBe(bothMoved ? (taken ? row[field] : here) : row[field] === was ? here : row[field])
          }
        }
        if (made.length % 2 === 1 || takeTheirs[0] === true) {
          const applied = await content()
          good(await undoImport(core.services, systemActor, { commandId: core.services.ports.ids.next(), id }))
          expect(await content()).toBe(snapshot)
          const again = await preview(source)
          const names = conflicts.filter(({ position }) => theirs.includes(position))
          const listed = await read.selectFrom('importConflict').selectAll().where('importId', '=', again).execute()
          const positions = listed
            .filter((one) => names.some(({ rowId, field }) => rowId === one.rowId && field === one.field))
            .map(({ position }) => position)
          const sameWay = {
            commandId: core.services.ports.ids.next(),
            id: again,
            positions,
            decision: 'theirs' as const,
          }
          good(await decideConflicts(core.services, systemActor, sameWay))
          await apply(again)
          expect((await content()).replaceAll(again, id)).toBe(applied)
        }
      }),
      { numRuns: 40, endOnFailure: true },
    )
    expect(edits).toBe(1_000)
    expect(conflictsSeen).toBeGreaterThan(20)
  })
})
