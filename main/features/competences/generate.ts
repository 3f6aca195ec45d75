import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Practice, papersOf } from '../../domain/competences/correspond.ts'
import { type Actor, insertMany, type Readable, reading } from '../../store/index.ts'

/**
 * Creates the competences that the correspondence table gives to active people who do not have them yet, each with the
 * statement SYS (C) (F145). Existing ones keep their statements, whatever the table says today.
 */
export function generateCompetences(
  services: Services,
  actor: Actor,
  commandId: string,
): Promise<Result<{ created: number; kept: number }>> {
  return services.write(
    actor,
    { commandId, kind: 'competences.generate', touches: ['competences', 'intervenants', 'schoolStaff'] },
    async ({ tx, at, seq, note }) => {
      const read = reading(tx)
      const lines = await read.selectFrom('correspondence').selectAll().execute()
      const practices = await practicesOf(read)
      const held = await read.selectFrom('competence').select(['intervenantId', 'paperId']).execute()
      const known = new Set(held.map((row) => `${row.intervenantId} ${row.paperId}`))
      const created = [...practices].flatMap(([intervenantId, practice]) =>
        papersOf(lines, practice)
          .filter((paperId) => !known.has(`${intervenantId} ${paperId}`))
          .map((paperId) => ({ id: services.ports.ids.next(), intervenantId, paperId })),
      )
      await insertMany(tx, 'competence', created)
      await insertMany(
        tx,
        'competenceStatement',
        created.map(({ id }) => ({
          competenceId: id,
          position: 1,
          author: 'system' as const,
          authorCode: 'SYS',
          verdict: 'confirmed' as const,
          at,
          act: seq,
        })),
      )
      note({ created: created.length, kept: held.length })
      return ok({ created: created.length, kept: held.length })
    },
  )
}

async function practicesOf(read: Readable): Promise<Map<string, Practice>> {
  const people = await read.selectFrom('intervenant').select('id').where('state', '=', 'active').orderBy('id').execute()
  const postings = await read.selectFrom('posting').select(['intervenantId', 'disciplineCode']).execute()
  const teachings = await read.selectFrom('teaching').select(['intervenantId', 'subjectCode', 'mefCode']).execute()
  const disciplines = Map.groupBy(postings, (row) => row.intervenantId)
  const taught = Map.groupBy(teachings, (row) => row.intervenantId)
  return new Map(
    people.map(({ id }) => [
      id,
      {
        disciplines: new Set(disciplines.get(id)?.map((row) => row.disciplineCode)),
        teachings: taught.get(id) ?? [],
      },
    ]),
  )
}
