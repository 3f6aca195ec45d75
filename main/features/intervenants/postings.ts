import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Actor, Writable } from '../../store/index.ts'

type Place = Readonly<{ commandId: string; intervenantId: string; schoolId: string; disciplineCode: string }>

const actOf = (kind: string, { commandId, intervenantId, schoolId, disciplineCode }: Place) => ({
  commandId,
  kind,
  subject: { kind: 'intervenant', id: intervenantId },
  facts: { school: schoolId.split('/')[0] ?? schoolId, discipline: disciplineCode },
})

const touches = ['intervenants', 'assignments', 'reference'] as const

const isKnown = async (tx: Writable, { schoolId, disciplineCode }: Place): Promise<Result<null>> => {
  const school = await tx.selectFrom('school').select('id').where('id', '=', schoolId).executeTakeFirst()
  if (school === undefined) return fail('NOT_FOUND', { schoolId })
  if (disciplineCode === '') return ok(null)
  const discipline = await tx
    .selectFrom('discipline')
    .select('code')
    .where('code', '=', disciplineCode)
    .executeTakeFirst()
  return discipline === undefined ? fail('NOT_FOUND', { disciplineCode }) : ok(null)
}

/** A posting written by the office. The postings of a feed belong to the feed: to these one may add a secondary one. */
export function addPosting(
  services: Services,
  actor: Actor,
  input: Place & Readonly<{ kind: 'principal' | 'secondary' }>,
): Promise<Result<{ schoolId: string }>> {
  return services.write(actor, { ...actOf('intervenants.addPosting', input), touches }, async ({ tx }) => {
    const { intervenantId, schoolId, kind, disciplineCode } = input
    const person = await tx
      .selectFrom('intervenant')
      .select('origin')
      .where('id', '=', intervenantId)
      .executeTakeFirst()
    if (person === undefined) return fail('NOT_FOUND', { intervenantId })
    if (kind === 'principal' && person.origin !== 'manual') return refuse('intervenants.principalFromFeed')
    const known = await isKnown(tx, input)
    if (!known.ok) return known
    const held = await tx.selectFrom('posting').selectAll().where('intervenantId', '=', intervenantId).execute()
    if (held.some((row) => row.schoolId === schoolId && row.disciplineCode === disciplineCode))
      return refuse('intervenants.postingKnown')
    if (kind === 'principal' && held.some((row) => row.kind === 'principal'))
      return refuse('intervenants.principalHeld')
    const startsOn = services.ports.clock.today()
    await tx
      .insertInto('posting')
      .values({ intervenantId, schoolId, kind, disciplineCode, startsOn, endsOn: null, byHand: 1 })
      .execute()
    return ok({ schoolId })
  })
}

/** Takes away a posting the office wrote. */
export function removePosting(services: Services, actor: Actor, input: Place): Promise<Result<{ schoolId: string }>> {
  return services.write(actor, { ...actOf('intervenants.removePosting', input), touches }, async ({ tx }) => {
    const { intervenantId, schoolId, disciplineCode } = input
    const one = await tx
      .selectFrom('posting')
      .select('byHand')
      .where('intervenantId', '=', intervenantId)
      .where('schoolId', '=', schoolId)
      .where('disciplineCode', '=', disciplineCode)
      .executeTakeFirst()
    if (one === undefined) return fail('NOT_FOUND', { schoolId })
    if (one.byHand === 0) return refuse('intervenants.postingFromFeed')
    await tx
      .deleteFrom('posting')
      .where('intervenantId', '=', intervenantId)
      .where('schoolId', '=', schoolId)
      .where('disciplineCode', '=', disciplineCode)
      .execute()
    return ok({ schoolId })
  })
}
