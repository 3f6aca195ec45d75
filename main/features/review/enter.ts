import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { type Readable, reading } from '../../store/index.ts'
import {
  type ClaimFacts,
  checkEntered,
  loadClaim,
  type MoveBy,
  onVersion,
  planSend,
  renderRecaps,
  sendClaim,
  writeClaim,
  writeEntered,
} from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import type { Declared } from './correct.ts'
import { free } from './desk.ts'
import { reviewSheet } from './sheet.ts'

type Enter = Declared & Readonly<{ commandId: string; id: string; expectedVersion: number; send: boolean }>

/** The claim as it would be once this is entered, or why it may not be. */
async function entered(read: Readable, input: Enter, today: string): Promise<Result<ClaimFacts>> {
  const claim = await loadClaim(read, input.id)
  if (claim === null) return fail('NOT_FOUND', { id: input.id })
  const current = onVersion(claim, input.expectedVersion)
  if (!current.ok) return current
  const checked = checkEntered(claim, input, today, 'manager')
  return checked.ok ? ok({ ...claim, entry: input.entry, journeys: input.journeys }) : checked
}

/**
 * Enters or completes a claim in place of the person, and sends it when asked to (F190, F193): the same checks and the same
 * recap as theirs, and a history that says who did it. What is typed by somebody who has the paper in hand may be late: the
 * closing of the session is for the person.
 */
export async function enterForPerson(services: Services, session: Session, input: Enter) {
  const allowed = free(services, session, input.id)
  if (!allowed.ok) return allowed
  const tables = await rateTablesOf(services.read())
  const by: MoveBy = { actor: 'manager', today: services.ports.clock.today(), reason: null }
  const seen = await entered(services.read(), input, by.today)
  const sending =
    input.send && seen.ok && planSend(seen.value, by).ok ? [{ claim: seen.value, actorName: session.displayName }] : []
  const rendered = sending.length > 0 ? await renderRecaps(services, sending, tables) : ok([])
  if (!rendered.ok) return rendered
  const act = {
    commandId: input.commandId,
    kind: 'review.enter',
    subject: { kind: 'claim', id: input.id },
    facts: { send: input.send },
    touches: ['claims', 'review', 'intervenants'] as const,
  }
  const done = await services.write(actorOf(session), act, async (context) => {
    const claim = await entered(reading(context.tx), input, by.today)
    if (!claim.ok) return claim
    context.note({ claim: claim.value.number })
    await writeEntered(context, claim.value, input)
    const entry = input.entry === null ? null : JSON.stringify(input.entry)
    await writeClaim(context, claim.value, [], { entry })
    if (!input.send) return ok({ id: input.id })
    const ready = rendered.value[0]
    const refused = planSend(claim.value, by)
    if (!refused.ok) return refused
    if (ready === undefined) return fail('CONFLICT', { current: claim.value.rowVersion })
    const sent = await sendClaim(services, context, { ...ready, claim: claim.value, actor: 'manager' }, tables)
    return sent.ok ? ok({ id: input.id }) : sent
  })
  return done.ok ? reviewSheet(services, input.id, session) : done
}
