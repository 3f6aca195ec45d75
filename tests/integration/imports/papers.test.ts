import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { applyImport } from '../../../main/features/imports/apply.ts'
import { previewImport } from '../../../main/features/imports/preview.ts'
import { ok } from '../../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../../support/application.ts'
import { good, nextCommand } from '../support/office.ts'

const header = 'examen;specialite;epreuve;libelle_epreuve;nature;type_mission;mode_evaluation'
const fileOf = (...rows: readonly string[]) => new TextEncoder().encode(`${[header, ...rows].join('\n')}\n`)

describe('papers of the exams import', () => {
  let folder: string
  let core: Core
  beforeAll(async () => {
    folder = temporaryFolder()
    core = await openApplication(folder)
    const act = { commandId: nextCommand(), kind: 'test.reference', touches: [] }
    good(
      await core.services.write(systemActor, act, async ({ tx }) => {
        await tx.insertInto('exam').values({ code: 'BCG', label: 'Baccalauréat', rateGroup: null }).execute()
        await tx
          .insertInto('missionType')
          .values({
            ...{ code: 'ORAL', label: 'Oral', labelEnglish: 'Oral', rateType: null, feeRight: 1, travelRight: 1 },
            ...{ entryForm: 'none', enteredBy: 'nobody', roles: 'examiner', needsCompetence: 1, defaultLoad: null },
            source: 'essai',
          })
          .execute()
        await tx
          .insertInto('paper')
          .values({
            ...{ id: 'old-id', examCode: 'BCG', specialtyCode: 'TOUTES', specialtyLabel: '', code: 'GO' },
            ...{ label: 'Grand oral', nature: 'oral', missionTypeCode: 'ORAL', interrogationMinutes: null, search: '' },
          })
          .execute()
        return ok(null)
      }),
    )
  })
  afterAll(async () => {
    await core.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a paper the office knows under another id is rejected with its reason, and the other rows go through', async () => {
    const bytes = fileOf(
      'BCG;TOUTES;GO;Grand oral;ORAL;ORAL;PONCTUEL',
      'BCG;TOUTES;PROJET;Projet de l’année;ORAL;ORAL;ECA',
    )
    const file = { feed: 'exams', name: 'epreuves.csv', bytes } as const
    const id = good(await previewImport(core.services, systemActor, nextCommand(), file))
    const rejected = await core.services
      .read()
      .selectFrom('importRow')
      .select(['rule', 'content'])
      .where('verdict', '=', 'rejected')
      .execute()
    expect(rejected).toMatchObject([{ rule: 'paperTaken' }])
    const applied = good(await applyImport(core.services, systemActor, { commandId: nextCommand(), id }))
    expect(applied.counts).toMatchObject({ new: 1, rejected: 1 })
    const papers = await core.services
      .read()
      .selectFrom('paper')
      .select(['id', 'evaluationMode'])
      .orderBy('id')
      .execute()
    expect(papers).toEqual([
      { id: 'BCG/TOUTES/PROJET', evaluationMode: 'duringYear' },
      { id: 'old-id', evaluationMode: null },
    ])
  })
})
