import type { PageInput } from '../../../shared/contract/schemas.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { reading } from '../../store/index.ts'
import { filteredIds } from './filter.ts'
import { type Stated, stateCompetences } from './state.ts'

/** Ids in one question to the store. */
const piece = 5_000

type Input = Pick<PageInput, 'filter' | 'facets'> & Readonly<{ commandId: string; exceptIds: readonly string[] }>

/** The office confirms every competence behind the filter of its list, but some, in one act. */
export function confirmAll(services: Services, session: Session, input: Input): Promise<Result<Stated>> {
  const { filter, facets, commandId } = input
  return services.write(
    actorOf(session),
    {
      commandId,
      kind: 'competences.confirmAll',
      facts: { filter },
      touches: ['competences', 'intervenants', 'schoolStaff'],
    },
    async (context) => {
      const left = new Set(input.exceptIds)
      const found = await filteredIds(reading(context.tx), { filter, facets, sort: null })
      const ids = found.filter((id) => !left.has(id))
      const total: Stated = { act: context.seq, stated: 0, effective: 0 }
      for (let start = 0; start < ids.length; start += piece) {
        const saying = { competenceIds: ids.slice(start, start + piece), verdict: 'confirmed' as const, reason: '' }
        const done = await stateCompetences(context, services, session, saying)
        if (!done.ok) return done
        total.stated += done.value.stated
        total.effective += done.value.effective
      }
      context.note({ ...facets, stated: total.stated })
      return ok(total)
    },
  )
}
