import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { isEffective, type Spoken, standingWords } from '../../domain/competences/effective.ts'
import { insertMany, reading, type WorkContext } from '../../store/index.ts'
import { type Author, authorFor } from './author.ts'
import { spokenOf } from './effective.ts'

export type Saying = Readonly<{
  competenceIds: readonly string[]
  verdict: 'confirmed' | 'invalidated'
  /** Why; required when a school invalidates, since the person reads it. */
  reason: string
}>

/** `act` is what `withdraw` takes back; `stated` counts those where the author's word was new. */
export type Stated = { act: number; stated: number; effective: number }

/** States competences in one act of its own; see `stateCompetences`. */
export function stateCompetencesAct(
  services: Services,
  session: Session,
  input: Saying & Readonly<{ commandId: string }>,
): Promise<Result<Stated>> {
  const only = input.competenceIds.length === 1 ? input.competenceIds[0] : undefined
  return services.write(
    actorOf(session),
    {
      commandId: input.commandId,
      kind: 'competences.state',
      ...(only === undefined ? {} : { subject: { kind: 'competence', id: only } }),
      facts: { verdict: input.verdict },
      words: { reason: input.reason },
      touches: ['competences', 'intervenants', 'schoolStaff'],
    },
    (context) => stateCompetences(context, services, session, input),
  )
}

/**
 * Adds the word of one author to competences, inside an act; earlier words stay (F146-F150, F159, F160, F162). All or
 * nothing: one that is unknown, or that this session has no say over, refuses them all.
 * @public
 */
export async function stateCompetences(
  context: WorkContext,
  services: Services,
  session: Session,
  { competenceIds, verdict, reason }: Saying,
): Promise<Result<Stated>> {
  const { tx, note } = context
  const read = reading(tx)
  const ids = [...new Set(competenceIds)]
  const found = await read.selectFrom('competence').select(['id', 'intervenantId']).where('id', 'in', ids).execute()
  if (found.length < ids.length) return fail('NOT_FOUND', { competences: ids.length - found.length })
  const author = await authorFor(
    read,
    services,
    session,
    found.map((row) => row.intervenantId),
  )
  if (!author.ok) return author
  if (verdict === 'invalidated') {
    if (author.value.author === 'manager') return refuse('competences.managerOnlyConfirms')
    if (author.value.author === 'school' && reason.trim() === '') return refuse('competences.reasonNeeded')
  }
  const before = await spokenOf(read, ids)
  const word = { ...author.value, verdict }
  const fresh = ids.filter((id) => changesSomething(before.get(id) ?? [], word))
  await insertMany(
    tx,
    'competenceStatement',
    fresh.map((id) => newStatement(context, id, before.get(id) ?? [], { ...word, reason: reason.trim() })),
  )
  const effective = ids.filter((id) => isEffective([...(before.get(id) ?? []), word])).length
  note({ stated: fresh.length, author: author.value.authorCode })
  return ok({ act: context.seq, stated: fresh.length, effective })
}

/** The row of one more statement on a competence. */
export const newStatement = (
  { at, seq }: WorkContext,
  competenceId: string,
  before: readonly Readonly<{ position: number }>[],
  said: Spoken & Readonly<{ reason: string }>,
) => ({ competenceId, position: (before.at(-1)?.position ?? 0) + 1, ...said, at, act: seq })

/** Saying again what one's standing word says adds nothing, unless the office confirms over a later invalidation. */
function changesSomething(before: readonly Spoken[], word: Author & Readonly<{ verdict: Saying['verdict'] }>): boolean {
  const own = standingWords(before).find(
    ({ author, authorCode }) => author === word.author && authorCode === word.authorCode,
  )
  return own?.verdict !== word.verdict || (word.author === 'manager' && !isEffective(before))
}
