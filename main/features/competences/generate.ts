import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Correspondence, readyCorrespondences } from '../../domain/competences/correspond.ts'
import { type Actor, insertMany, type Readable, reading, type WorkContext } from '../../store/index.ts'
import { practicesOf, type ThisYear, thisYear } from './practices.ts'

type Pair = Readonly<{ intervenantId: string; paperId: string }>

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
    async (context) => {
      const { note, tx } = context
      const read = reading(tx)
      const lines = await read.selectFrom('correspondence').selectAll().execute()
      const { missing, held } = await missingCompetences(
        read,
        await thisYear(read, services.ports.clock.today()),
        lines,
      )
      await createSystemCompetences(services, context, missing)
      note({ created: missing.length, kept: held })
      return ok({ created: missing.length, kept: held })
    },
  )
}

/** What generation would create under a table, people in the order of their ids; `held`: how many there are already. */
export async function missingCompetences(
  read: Readable,
  year: ThisYear,
  lines: readonly Correspondence[],
): Promise<{ missing: readonly Pair[]; held: number }> {
  const { supportOf } = readyCorrespondences(lines)
  const practices = await practicesOf(read, year)
  const held = await read.selectFrom('competence').select(['intervenantId', 'paperId']).execute()
  const known = new Set(held.map((row) => `${row.intervenantId} ${row.paperId}`))
  const missing = [...practices].flatMap(([intervenantId, practice]) =>
    [...supportOf(practice).keys()]
      .filter((paperId) => !known.has(`${intervenantId} ${paperId}`))
      .map((paperId) => ({ intervenantId, paperId })),
  )
  return { missing, held: held.length }
}

/** Writes competences nobody has yet, each with the statement SYS (C); answers their ids. */
export async function createSystemCompetences(
  services: Services,
  { tx, at, seq }: WorkContext,
  pairs: readonly Pair[],
): Promise<readonly string[]> {
  const created = pairs.map((pair) => ({ id: services.ports.ids.next(), ...pair }))
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
  return created.map(({ id }) => id)
}
