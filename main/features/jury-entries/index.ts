import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import { whyShut } from '../../domain/claims/entry-window.ts'
import { type Readable, reading } from '../../store/index.ts'
import { entryFits, feeAuthor, givenEntry } from '../claims/entry-forms.ts'
import {
  type ClaimFacts,
  loadClaims,
  onVersion,
  personName,
  planMove,
  recordMoves,
  served,
  writeClaim,
} from '../claims/index.ts'

const methods = boundary.juryEntries

/** Forms that are one quantity; what is entered day by day stays with the office. */
const countedForms = ['copies', 'candidates', 'hours', 'applications']

/**
 * The claims whose quantity a person enters as president (F220): those of a mission of the ministry on which they hold the
 * seat of president, themselves convoked. Nobody else's are found.
 */
async function presided(read: Readable, session: Session): Promise<readonly ClaimFacts[]> {
  if (session.intervenantId === null) return []
  const rows = await read
    .selectFrom('assignment')
    .innerJoin('seat', 'seat.id', 'assignment.seatId')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('claim', 'claim.missionId', 'mission.id')
    .select('claim.id')
    .where('assignment.intervenantId', '=', session.intervenantId)
    .where('assignment.state', '=', 'convoked')
    .where('seat.role', '=', 'president')
    .where('mission.headerAuthority', '=', 'ministry')
    .execute()
  const claims = await loadClaims(read, [...new Set(rows.map(({ id }) => id))])
  return [...claims.values()].filter((claim) => feeAuthor(claim) === 'president')
}

/** Whether the president may enter something for a claim today; the rule that says no where they may not. */
function whetherEntered(claim: ClaimFacts, today: string): Result<null> {
  if (claim.feeState !== 'OFFICE_TO_ENTER') return refuse('juryEntries.notWaiting')
  const { firstDate, closesOn } = claim
  if (today < firstDate) return refuse('juryEntries.notBegun', { firstDate })
  if (!countedForms.includes(claim.entryForm)) return refuse('juryEntries.byDay')
  const rule = whyShut(claim.feeState, 'intervenant', { today, missionEnd: claim.lastDate, closesOn })
  return rule === null ? served(claim, today) : refuse(rule, { closesOn })
}

async function listEntries(services: Services, session: Session) {
  const today = services.ports.clock.today()
  const claims = await presided(services.read(), session)
  return claims
    .filter(({ feeState }) => !['NONE', 'CANCELLED'].includes(feeState))
    .toSorted(
      (one, other) => one.missionNumber - other.missionNumber || personName(one).localeCompare(personName(other)),
    )
    .map((claim) => ({
      id: claim.id,
      number: claim.number,
      version: claim.rowVersion,
      missionNumber: claim.missionNumber,
      missionType: claim.missionType,
      missionTypeEnglish: claim.missionTypeEnglish,
      exam: claim.exam,
      firstDate: claim.firstDate,
      member: personName(claim),
      feeState: claim.feeState,
      entryForm: claim.entryForm,
      given: givenEntry(claim),
      mayEnter: whetherEntered(claim, today).ok,
    }))
}

type Input = Readonly<{ commandId: string; id: string; expectedVersion: number; entry: ClaimEntry }>

/**
 * Enters the quantity of a member as the president of their jury (F220). The application does it for the office, and the
 * history keeps the name of the president. Refused (RULE): `juryEntries.notWaiting`, `juryEntries.notBegun`,
 * `juryEntries.byDay`, `claimEntryForm`, `claim.closed`, `claim.hidden`, `claim.prescribed`,
 * `activities.closed`.
 */
export function enterForMember(
  services: Services,
  session: Session,
  input: Input,
): Promise<Result<{ number: string }>> {
  const { commandId, id, expectedVersion, entry } = input
  const subject = { kind: 'claim', id }
  const act = { commandId, kind: 'juryEntries.enter', subject, touches: ['claims', 'review', 'juryEntries'] as const }
  return services.write(actorOf(session), act, async (context) => {
    const claim = (await presided(reading(context.tx), session)).find((one) => one.id === id)
    if (claim === undefined) return fail('NOT_FOUND', { id })
    const current = onVersion(claim, expectedVersion)
    if (!current.ok) return current
    const today = services.ports.clock.today()
    const open = whetherEntered(claim, today)
    if (!open.ok) return open
    if (!entryFits(claim.entryForm, entry)) return refuse('claimEntryForm', { form: claim.entryForm })
    const move = planMove(claim, 'fee', 'enter', { actor: 'system', today, reason: null })
    if (!move.ok) return move
    context.note({ claim: claim.number })
    await writeClaim(context, claim, [move.value], { sanctionedEntry: JSON.stringify(entry) })
    await recordMoves(context, session.displayName, [move.value], null)
    return ok({ number: claim.number })
  })
}

export const juryEntriesHandlers = {
  list: methods.list.handler(({ context }) => listEntries(context.services, signedIn(context.session))),
  enter: methods.enter.handler(async ({ context, input }) =>
    answer(await enterForMember(context.services, signedIn(context.session), input)),
  ),
}
