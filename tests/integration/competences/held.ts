import { systemActor } from '../../../main/boundary/sessions.ts'
import { insertMany } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, type TestOffice } from '../support/office.ts'

const held = [
  ['p1', 'oral'],
  ['p1', 'written'],
  ['p2', 'oral'],
  ['p3', 'oral'],
] as const

/** Competences of the tiny world as the computation makes them: `c-<person>-<paper>`, SYS (C). */
export async function insertCompetences({ services }: TestOffice): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.competences', touches: [] }
  good(
    await services.write(systemActor, act, async ({ tx, at, seq }) => {
      const rows = held.map(([intervenantId, paperId]) => ({
        id: `c-${intervenantId}-${paperId}`,
        intervenantId,
        paperId,
      }))
      await insertMany(tx, 'competence', rows)
      await insertMany(
        tx,
        'competenceStatement',
        rows.map(({ id }) => ({
          competenceId: id,
          position: 1,
          author: 'system' as const,
          authorCode: 'SYS',
          verdict: 'confirmed' as const,
          at,
          act: seq,
        })),
      )
      return ok(null)
    }),
  )
}
