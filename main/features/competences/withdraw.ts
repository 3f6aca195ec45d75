import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { standingWords } from '../../domain/competences/effective.ts'
import { insertMany, reading } from '../../store/index.ts'
import { authorFor } from './author.ts'
import { spokenOf } from './effective.ts'
import { newStatement } from './state.ts'

/**
 * Takes back what an act of the same person said, by new statements: each author's former word stands again, exactly as
 * it was. A competence on which the author has spoken since keeps what was said since.
 */
export function withdrawAct(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; act: number }>,
): Promise<Result<{ withdrawn: number }>> {
  return services.write(
    actorOf(session),
    {
      commandId: input.commandId,
      kind: 'competences.withdraw',
      facts: { act: input.act },
      touches: ['competences', 'intervenants', 'schoolStaff'],
    },
    async (context) => {
      const read = reading(context.tx)
      const act = await read.selectFrom('journal').select('actorId').where('seq', '=', input.act).executeTakeFirst()
      const said = await read
        .selectFrom('competenceStatement')
        .innerJoin('competence', 'competence.id', 'competenceStatement.competenceId')
        .select(['competenceId', 'position', 'intervenantId'])
        .where('act', '=', input.act)
        .where('verdict', '!=', 'withdrawn')
        .execute()
      if (act === undefined || said.length === 0) return fail('NOT_FOUND', { act: input.act })
      if (act.actorId !== session.accountId) return fail('NOT_ALLOWED', { act: input.act })
      const author = await authorFor(
        read,
        services,
        session,
        said.map((row) => row.intervenantId),
      )
      if (!author.ok) return author
      const spoken = await spokenOf(
        read,
        said.map((row) => row.competenceId),
      )
      const isOwn = (row: Readonly<{ author: string; authorCode: string }>) =>
        row.author === author.value.author && row.authorCode === author.value.authorCode
      const latest = said.filter(
        ({ competenceId, position }) =>
          standingWords(spoken.get(competenceId) ?? []).find(isOwn)?.position === position,
      )
      await insertMany(
        context.tx,
        'competenceStatement',
        latest.map(({ competenceId }) =>
          newStatement(context, competenceId, spoken.get(competenceId) ?? [], {
            ...author.value,
            verdict: 'withdrawn',
            reason: '',
          }),
        ),
      )
      context.note({ withdrawn: latest.length })
      return ok({ withdrawn: latest.length })
    },
  )
}
