import type { ReviewSheet } from '../../../shared/contract/review.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { RateTables } from '../../domain/rates/rate-tables.ts'
import { type Control, differenceControls } from '../../domain/review/index.ts'
import type { Readable } from '../../store/index.ts'
import {
  type ClaimFacts,
  claimSheet,
  currentEstimate,
  loadClaim,
  mayEnterFor,
  reportedDifference,
  sanctioned,
  sheetLines,
} from '../claims/index.ts'
import { rateTablesOf } from '../rate-tables.ts'
import { controlsOf } from './controls-of.ts'
import type { Declared } from './correct.ts'
import { queueOf } from './queues.ts'
import { undoableOf } from './remember.ts'
import { surroundingsOf } from './surroundings.ts'

const said = (controls: readonly Control[]) =>
  controls.map(({ facts, source, ...control }) => ({
    ...control,
    facts: { ...facts },
    source: { name: source.name, facts: { ...source.facts } },
  }))

const sentences = async (read: Readable, claim: ClaimFacts, today: string, tables: RateTables) =>
  said(controlsOf(claim, currentEstimate(claim, today, 'manager', tables), await surroundingsOf(read, [claim])))

const declaredOf = (claim: ClaimFacts) => ({
  entry: claim.sanctionedEntry ?? claim.entry,
  journeys: [...claim.journeys],
})

const holdOf = ({ heldAt, heldBy, heldUntil, awaits, holdNote }: ClaimFacts): ReviewSheet['hold'] =>
  heldAt === null ? null : { until: heldUntil, awaits, note: holdNote ?? '', by: heldBy ?? '', at: heldAt }

/** One claim with its controls; of one that nobody has to decide, only what its person reported, before the office enters it. */
export async function reviewSheet(services: Services, id: string, session: Session): Promise<Result<ReviewSheet>> {
  const read = services.read()
  const claim = await loadClaim(read, id)
  if (claim === null) return fail('NOT_FOUND', { id })
  const sheet = await claimSheet(services, id, session)
  if (!sheet.ok) return sheet
  const today = services.ports.clock.today()
  const queue = queueOf(claim, today)
  const waits = queue === 'toReview' || queue === 'waitingService' || queue === 'held'
  const { entry, journeys } = sanctioned(claim)
  return ok({
    ...sheet.value,
    controls: waits
      ? await sentences(read, claim, today, await rateTablesOf(read))
      : said(differenceControls(claim.feeState === 'OFFICE_TO_ENTER' ? reportedDifference(claim) : null)),
    declared: declaredOf(claim),
    sanctioned: { entry, journeys: [...journeys] },
    hold: queue === 'held' ? holdOf(claim) : null,
    undoable: await undoableOf(read, claim),
    mayEnter: mayEnterFor(claim, today),
  })
}

/** What a claim would come to with corrections: amounts, lines, and what the controls say of them. Writes nothing. */
export async function previewCorrections(
  services: Services,
  { id, entry, journeys }: Declared & Readonly<{ id: string }>,
) {
  const read = services.read()
  const claim = await loadClaim(read, id)
  if (claim === null) return fail('NOT_FOUND', { id })
  const today = services.ports.clock.today()
  const tables = await rateTablesOf(read)
  const corrected = { ...claim, correctedEntry: entry, correctedJourneys: journeys }
  const estimate = currentEstimate(corrected, today, 'manager', tables)
  return ok({
    feeCents: estimate.feeCents,
    travelCents: estimate.travelCents,
    lines: [...sheetLines('fee', estimate.feeLines), ...sheetLines('travel', estimate.travelLines)],
    refusals: estimate.refusals.map(({ code, item, reason }) => ({
      code,
      item,
      reason: { fr: reason.fr, en: reason.en },
    })),
    controls: await sentences(read, corrected, today, tables),
  })
}
