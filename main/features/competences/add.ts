import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { standingWords } from '../../domain/competences/effective.ts'
import { reading, type WorkContext } from '../../store/index.ts'
import { authorFor } from './author.ts'
import { examsOfferedTo } from './choices.ts'
import { spokenOf } from './effective.ts'
import { newStatement } from './state.ts'

export type Addition = Readonly<{ intervenantId: string; paperId: string }>

export type Added = { act: number; competenceId: string }

/** Adds a competence in an act of its own; see `addCompetence`. */
export function addCompetenceAct(
  services: Services,
  session: Session,
  input: Addition & Readonly<{ commandId: string }>,
): Promise<Result<Added>> {
  return services.write(
    actorOf(session),
    {
      commandId: input.commandId,
      kind: 'competences.add',
      subject: { kind: 'intervenant', id: input.intervenantId },
      facts: { paper: input.paperId },
      touches: ['competences', 'intervenants', 'schoolStaff'],
    },
    (context) => addCompetence(context, services, session, input),
  )
}

/**
 * Declares a person competent for a paper nobody had given them, confirmed by whoever says so: the person (F148, F168),
 * one of their schools (F146) or the office (F150). Refused when there is already a word on it: that one is confirmed.
 * @public
 */
export async function addCompetence(
  context: WorkContext,
  services: Services,
  session: Session,
  { intervenantId, paperId }: Addition,
): Promise<Result<Added>> {
  const read = reading(context.tx)
  const person = await read.selectFrom('intervenant').select('id').where('id', '=', intervenantId).executeTakeFirst()
  const author = await authorFor(read, services, session, [intervenantId])
  if (!author.ok) return author
  const paper = await read
    .selectFrom('paper')
    .select(['label', 'examCode'])
    .where('id', '=', paperId)
    .executeTakeFirst()
  if (person === undefined || paper === undefined) return fail('NOT_FOUND', { intervenantId, paperId })
  const offered = await examsOfferedTo(read, session, intervenantId)
  if (offered !== null && !offered.has(paper.examCode))
    return refuse('competences.examOutsideSchools', { exam: paper.examCode })
  const held = await read
    .selectFrom('competence')
    .select('id')
    .where('intervenantId', '=', intervenantId)
    .where('paperId', '=', paperId)
    .executeTakeFirst()
  const before = held === undefined ? [] : ((await spokenOf(read, [held.id])).get(held.id) ?? [])
  if (standingWords(before).length > 0) return refuse('competences.alreadyHeld', { paper: paper.label })
  const competenceId = held?.id ?? services.ports.ids.next()
  if (held === undefined)
    await context.tx.insertInto('competence').values({ id: competenceId, intervenantId, paperId }).execute()
  await context.tx
    .insertInto('competenceStatement')
    .values(newStatement(context, competenceId, before, { ...author.value, verdict: 'confirmed', reason: '' }))
    .execute()
  context.note({ author: author.value.authorCode })
  return ok({ act: context.seq, competenceId })
}
