import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { textsIn } from '../../../shared/text/catalogue.ts'
import { claimGroups as groupTexts } from '../../../shared/text/claim-groups.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { groupedEntry, quantityOf } from '../../domain/claims/grouped-entry.ts'
import { insertMany, reading, type WorkContext } from '../../store/index.ts'
import {
  type ClaimFacts,
  loadClaim,
  type MoveBy,
  onVersion,
  planMove,
  recordMoves,
  releaseGroup,
  writeClaim,
} from '../claims/index.ts'
import { awaitsEntry, countedEntry, groupableWith, isCountable } from './groupable.ts'

type OnClaim = Readonly<{ commandId: string; id: string; expectedVersion: number }>

/** What the office writes in a claim is kept in French, as its documents are. */
const texts = textsIn(groupTexts, 'fr').comment

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))

async function onHead<T>(
  services: Services,
  session: Session,
  kind: string,
  input: OnClaim,
  change: (context: WorkContext, head: ClaimFacts, by: MoveBy) => Promise<Result<T>>,
): Promise<Result<T>> {
  const touches = ['claims', 'review', 'claimGroups'] as const
  const act = { commandId: input.commandId, kind, subject: { kind: 'claim', id: input.id }, touches }
  return services.write(actorOf(session), act, async (context) => {
    const claim = await loadClaim(reading(context.tx), input.id)
    if (claim === null) return fail('NOT_FOUND', { id: input.id })
    const current = onVersion(claim, input.expectedVersion)
    if (!current.ok) return current
    context.note({ claim: claim.number })
    return change(context, claim, { actor: 'manager', today: services.ports.clock.today(), reason: null })
  })
}

/** Cancels the fee of one claim that stands on another: its travel stays its own (F233). */
async function standOn(context: WorkContext, head: ClaimFacts, member: ClaimFacts, actorName: string, by: MoveBy) {
  const reason = filled(texts.member, { number: head.number })
  const move = planMove(member, 'fee', 'cancel', { ...by, reason })
  if (!move.ok) return move
  await writeClaim(context, member, [move.value], { comment: reason, feeCents: 0 })
  await recordMoves(context, actorName, [move.value], reason)
  return move
}

/**
 * Enters the quantity that the office knows of a claim (F193, F194), with those of others counted on it (F230, F233): the sum
 * becomes its quantity, a comment details it, and the fees of the others are cancelled. Refuses (RULE) `claimGroups.notCountable` and `claimGroups.notTogether`.
 */
export const groupClaims = (
  services: Services,
  session: Session,
  input: OnClaim & Readonly<{ claimIds: readonly string[] }>,
) =>
  onHead(services, session, 'claimGroups.group', input, async (context, head, by) => {
    if (!isCountable(head) && !awaitsEntry(head)) return refuse('claimGroups.notCountable', { claim: head.number })
    const possible = new Map((await groupableWith(reading(context.tx), head)).map((claim) => [claim.id, claim]))
    const members = input.claimIds.flatMap((id) => possible.get(id) ?? [])
    if (members.length !== new Set(input.claimIds).size)
      return refuse('claimGroups.notTogether', { claim: head.number })
    const counted = [head, ...members].flatMap((claim) => {
      const entry = countedEntry(claim)
      return entry === null ? [] : [{ mission: claim.missionNumber, entry }]
    })
    const sum = groupedEntry(counted.map(({ entry }) => entry))
    if (sum === null) return refuse('claimGroups.notTogether', { claim: head.number })
    const details = counted.map(({ mission, entry }) => filled(texts.detail, { mission, quantity: quantityOf(entry) }))
    const comment = members.length === 0 ? '' : filled(texts.head, { details: details.join(', ') })
    const enter = head.feeState === 'OFFICE_TO_ENTER' ? planMove(head, 'fee', 'enter', by) : null
    if (enter !== null && !enter.ok) return enter
    const moves = enter === null ? [] : [enter.value]
    await writeClaim(context, head, moves, { sanctionedEntry: JSON.stringify(sum), comment })
    await recordMoves(context, session.displayName, moves, comment)
    for (const member of members) {
      const done = await standOn(context, head, member, session.displayName, by)
      if (!done.ok) return done
    }
    const groupedAt = context.at
    await insertMany(
      context.tx,
      'groupedClaim',
      members.map(({ id }) => ({ claimId: id, headId: head.id, groupedAt })),
    )
    context.note({ grouped: members.length })
    return ok({ grouped: members.length })
  })

/** Gives each claim of a group its own quantity back. Refuses (RULE) `claimGroups.settled` once the fee was accepted. */
export const ungroupClaims = (services: Services, session: Session, input: OnClaim) =>
  onHead(services, session, 'claimGroups.ungroup', input, async (context, head, by) => {
    if (!['SENT', 'OFFICE_ENTERED'].includes(head.feeState))
      return refuse('claimGroups.settled', { claim: head.number })
    const reopen = head.feeState === 'OFFICE_ENTERED' ? planMove(head, 'fee', 'reopenEntry', by) : null
    if (reopen !== null && !reopen.ok) return reopen
    const moves = reopen === null ? [] : [reopen.value]
    await writeClaim(context, head, moves, { sanctionedEntry: null, comment: '' })
    await recordMoves(context, session.displayName, moves, null)
    const released = await releaseGroup(context, head, session.displayName, by)
    if (!released.ok) return released
    context.note({ restored: released.value.restored })
    return released
  })
