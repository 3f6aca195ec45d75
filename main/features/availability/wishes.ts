import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor } from '../../store/index.ts'
import { missingReference, type Named } from './named.ts'

export type WishContent = Readonly<{
  preference: 'wanted' | 'avoided'
  paperId: string | null
  centreId: string | null
  missionTypeCode: string | null
}>

type NewWish = WishContent & Readonly<{ commandId: string; intervenantId: string; note: string }>

const touches = ['availability', 'assignments'] as const
const subjectOf = (id: string) => ({ kind: 'intervenant', id })

/** Notes what a person would like, or would rather not do; it weighs in assignment and never excludes. */
export function addWish(services: Services, actor: Actor, input: NewWish): Promise<Result<{ id: string }>> {
  const { commandId, intervenantId, note: words, ...content } = input
  return services.write(
    actor,
    { commandId, kind: 'availability.addWish', subject: subjectOf(intervenantId), facts: { ...content }, touches },
    async ({ tx, at }) => {
      const { paperId, centreId, missionTypeCode } = content
      if (paperId === null && centreId === null && missionTypeCode === null) return refuse('availability.wishEmpty')
      const names: Named = { intervenantId, paperId, schoolId: centreId, missionTypeCode }
      const missing = await missingReference(tx, names)
      if (missing !== null) return missing
      const known = await tx.selectFrom('wish').selectAll().where('intervenantId', '=', intervenantId).execute()
      const same = known.some(
        (row) => row.paperId === paperId && row.centreId === centreId && row.missionTypeCode === missionTypeCode,
      )
      if (same) return refuse('availability.wishKnown')
      const id = services.ports.ids.next()
      await tx
        .insertInto('wish')
        .values({ id, intervenantId, ...content, note: words, author: actor.name, createdAt: at })
        .execute()
      return ok({ id })
    },
  )
}

/** Takes a wish away; the journal keeps what it named, not its note. */
export function removeWish(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; intervenantId: string; id: string }>,
): Promise<Result<{ removal: string }>> {
  const { commandId, intervenantId, id } = input
  return services.write(
    actor,
    { commandId, kind: 'availability.removeWish', subject: subjectOf(intervenantId), touches },
    async ({ tx, note }) => {
      const row = await tx.selectFrom('wish').selectAll().where('id', '=', id).executeTakeFirst()
      if (row === undefined || row.intervenantId !== intervenantId) return fail('NOT_FOUND', { wishId: id })
      const { preference, paperId, centreId, missionTypeCode, author, createdAt } = row
      note({ preference, paperId, centreId, missionTypeCode, author, createdAt })
      await tx.deleteFrom('wish').where('id', '=', id).execute()
      return ok({ removal: commandId })
    },
  )
}
