import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { isEffective } from '../../domain/competences/effective.ts'
import { type Readable, reading } from '../../store/index.ts'
import { statementsOf } from './effective.ts'

type Input = Readonly<{ commandId: string; competenceId: string; verdict: 'confirmed' | 'invalidated' }>

/** Adds the word of one author to a competence; earlier words stay (F146-F150, F162). */
export function stateCompetence(
  services: Services,
  session: Session,
  input: Input,
): Promise<Result<{ effective: boolean }>> {
  return services.write(
    actorOf(session),
    {
      commandId: input.commandId,
      kind: 'competences.state',
      subject: { kind: 'competence', id: input.competenceId },
      facts: { verdict: input.verdict },
      touches: ['competences', 'intervenants'],
    },
    async ({ tx, at }) => {
      const read = reading(tx)
      const competence = await read
        .selectFrom('competence')
        .select(['id', 'intervenantId'])
        .where('id', '=', input.competenceId)
        .executeTakeFirst()
      if (competence === undefined) return fail('NOT_FOUND', { competenceId: input.competenceId })
      const author = await authorFor(read, session, competence.intervenantId)
      if (author === null) return fail('NOT_ALLOWED', { competenceId: input.competenceId })
      if (author.author === 'manager' && input.verdict === 'invalidated')
        return refuse('competences.managerOnlyConfirms')
      const before = (await statementsOf(read, [competence.id])).get(competence.id) ?? []
      const statement = { ...author, verdict: input.verdict }
      await tx
        .insertInto('competenceStatement')
        .values({ competenceId: competence.id, position: before.length + 1, ...statement, at })
        .execute()
      return ok({ effective: isEffective([...before, statement]) })
    },
  )
}

type Author = Readonly<{ author: 'school' | 'self' | 'manager'; authorCode: string }>

/** In which name somebody may speak of this person's competence; null when they may not. */
async function authorFor(read: Readable, session: Session, intervenantId: string): Promise<Author | null> {
  if (session.role === 'manager' || session.role === 'administrator') return { author: 'manager', authorCode: 'DEC' }
  if (session.role === 'intervenant' && session.intervenantId === intervenantId) {
    return { author: 'self', authorCode: 'SELF' }
  }
  if (session.role !== 'schoolHead' || session.schoolId === null) return null
  const posting = await read
    .selectFrom('posting')
    .select('schoolId')
    .where('intervenantId', '=', intervenantId)
    .where('schoolId', '=', session.schoolId)
    .executeTakeFirst()
  return posting === undefined ? null : { author: 'school', authorCode: session.schoolId.split('/')[0] ?? '' }
}
