import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { actorOf } from '../../../main/boundary/sessions.ts'
import { saveSignature, withdrawSignature } from '../../../main/features/signatures/commands.ts'
import { listSignatures } from '../../../main/features/signatures/queries.ts'
import { signatoryFinder } from '../../../main/features/signatures/signatories.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'

const manager = actorOf(sessionOf('manager', { displayName: 'Dominique Roux' }))
/** A red dot of one pixel. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

describe('who signs convocations', () => {
  let office: TestOffice
  let schools: readonly string[]
  beforeEach(async () => {
    office = await openTestOffice('2026-05-01')
    const rows = await office.services.read().selectFrom('school').select('id').orderBy('id').limit(2).execute()
    schools = rows.map(({ id }) => id)
  })
  afterEach(() => office.close())

  const fileOf = (bytes: Uint8Array) => {
    const token = office.services.files.open('signature.png', bytes.length)
    office.services.files.append(token, 0, bytes)
    return token
  }
  const save = (
    owner: Readonly<{ ownerKind: 'office' | 'centre' | 'school'; schoolId: string | null }>,
    name: string,
    more: Readonly<{ fileToken?: string; expectedVersion?: number }> = {},
  ) =>
    saveSignature(office.services, manager, {
      commandId: nextCommand(),
      ...owner,
      name,
      capacity: 'cheffe de centre',
      fileToken: more.fileToken ?? null,
      expectedVersion: more.expectedVersion ?? null,
    })

  test('the centre of the mission, else the school of the person, else the office, else nobody', async () => {
    const [centre = '', school = ''] = schools
    const nameFor = async (centreId: string, schoolId: string | null) =>
      (await signatoryFinder(office.services.read()))({ centreId, schoolId })?.name ?? null
    expect(await nameFor(centre, school)).toBeNull()
    good(await save({ ownerKind: 'office', schoolId: null }, 'Office Modèle'))
    good(await save({ ownerKind: 'school', schoolId: school }, 'École Modèle'))
    good(await save({ ownerKind: 'centre', schoolId: centre }, 'Centre Modèle'))
    expect(await nameFor(centre, school)).toBe('Centre Modèle')
    expect(await nameFor(school, school)).toBe('École Modèle')
    expect(await nameFor(school, null)).toBe('Office Modèle')
  })

  test('an image stays when only the name changes, and a withdrawn signatory leaves it to issued convocations', async () => {
    const owner = { ownerKind: 'office', schoolId: null } as const
    const first = good(await save(owner, 'Claire Modèle', { fileToken: fileOf(dot) }))
    good(await save(owner, 'Irène Modèle', { expectedVersion: first.version }))
    const [row] = await listSignatures(office.services.read())
    expect(row).toMatchObject({ name: 'Irène Modèle', version: 2 })
    expect(row?.documentId).not.toBeNull()
    good(
      await withdrawSignature(office.services, manager, { commandId: nextCommand(), id: first.id, expectedVersion: 2 }),
    )
    const kept = await office.services
      .read()
      .selectFrom('document')
      .select('id')
      .where('kind', '=', 'signature')
      .execute()
    expect(kept.map(({ id }) => id)).toEqual([row?.documentId])
  })

  test('what is no image, a school that is missing and an older version are refused', async () => {
    const owner = { ownerKind: 'office', schoolId: null } as const
    const script = fileOf(Buffer.from('<svg onload="x()">'))
    expect(refusalOf(await save(owner, 'Claire Modèle', { fileToken: script }))).toBe('signatures.imageType')
    expect(refusalOf(await save({ ownerKind: 'centre', schoolId: null }, 'Claire'))).toBe('signatures.schoolNeeded')
    good(await save(owner, 'Claire Modèle'))
    expect((await save(owner, 'Irène Modèle')).ok).toBe(false)
    expect(await listSignatures(office.services.read())).toHaveLength(1)
  })
})
