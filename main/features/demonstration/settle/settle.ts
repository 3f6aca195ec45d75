import { ok, type Result } from '../../../../shared/model/result.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { ibanFromRib } from '../../../domain/identifiers/iban.ts'
import type { JobProgress } from '../../../jobs/jobs.ts'
import { savePayFile } from '../../intervenants/pay-file.ts'
import { type Circuit, circuits, exportBatch, sealBatch } from '../../liquidation/index.ts'
import { listRejects, payAgain } from '../../payment-returns/rejects.ts'
import { type DemonstrationOptions, type DemonstrationReport, runDemonstration, type StepReport } from '../run.ts'
import { type Agreement, agreement, counted, type Figure, summed, together, totals } from './agreement.ts'
import { answerTransfers, reportTransfers } from './finance-answers.ts'
import { batchFigures, claimsIn, due, lastBatch, paidFigures, reported } from './measure.ts'
import { returned, takeReturn } from './take-return.ts'

export type Settlement = Readonly<{
  demonstration: DemonstrationReport
  agreements: readonly Agreement[]
  agrees: boolean
}>

/** One transfer in so many is refused the first time. */
const refusedOneIn = 23

/** Seats of people who were convoked, with their claim: whoever has a right to nothing there gets none. */
const convokedSeats = (services: Services) =>
  services
    .read()
    .selectFrom('assignment')
    .innerJoin('mission', 'mission.id', 'assignment.missionId')
    .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
    .leftJoin('claim', 'claim.assignmentId', 'assignment.id')
    .select(['assignment.id', 'claim.id as claimId', 'missionType.feeRight'])
    .where('assignment.state', '=', 'convoked')
    .execute()

/** Counts of people and claims, from the convocation to the end of the review. */
async function beforePayment(services: Services, { step, counts }: StepReport): Promise<readonly Agreement[]> {
  const read = services.read()
  const count = (name: string): number => Number(counts[name])
  if (step === 'convocations') {
    const seats = await convokedSeats(services)
    const claims = seats.filter(({ claimId }) => claimId !== null)
    const without = seats.filter(({ claimId, feeRight }) => claimId === null && feeRight === 0)
    return [
      agreement(step, null, [
        counted('convocations sent', count('convocations')),
        counted('seats convoked', seats.length),
        counted('claims, seats without any right', claims.length + without.length),
      ]),
      agreement('claims opened', null, [
        counted('by the convocations', count('claims')),
        counted('claims', claims.length),
      ]),
    ]
  }
  if (step === 'claims') {
    const left = await read
      .selectFrom('claim')
      .select('id')
      .where('feeState', '=', 'OFFICE_TO_ENTER')
      .where('travelState', '=', 'NONE')
      .execute()
    const handled = count('sent') + count('unfinished') + count('notDone') + left.length
    return [
      agreement(step, null, [counted('claims', count('claims')), counted('sent, begun, not done, office', handled)]),
    ]
  }
  if (step === 'serviceStatements') {
    const stated = read.selectFrom('serviceStatement').select('assignmentId')
    const people = await read
      .selectFrom('assignment')
      .innerJoin('mission', 'mission.id', 'assignment.missionId')
      .select('assignment.id')
      .where('assignment.state', '=', 'convoked')
      .where('assignment.id', 'in', stated)
      .execute()
    return [agreement(step, null, [counted('services stated', count('stated')), counted('people', people.length)])]
  }
  return []
}

/** What the review accepted, against what waits to be sealed. */
async function accepted(services: Services, { step, counts }: StepReport, circuit: Circuit): Promise<Agreement> {
  const said = counts[circuit === 'fees' ? 'feeCents' : 'travelCents']
  const { preview, stopped } = await due(services, circuit)
  return agreement(step, circuit, [
    { name: 'granted by the review', lines: null, cents: Number(said) },
    await claimsIn(services, circuit, 'ACCEPTED'),
    together('preview and stopped', [preview, stopped]),
  ])
}

/** An account of an invented bank that nobody of the demonstration holds. */
const otherAccount = (order: number): string =>
  ibanFromRib({ bank: '99999', branch: '00100', account: String(order).padStart(11, '9') })

/** The office deals with its rejects: every other one has new bank details, and all are to be paid again. */
async function treatRejects(services: Services): Promise<Result<null>> {
  for (const [index, reject] of (await listRejects(services)).entries()) {
    const { batchId, lineNumber, intervenantId, intervenant } = reject
    if (index % 2 === 0) {
      const person = services.read().selectFrom('intervenant').select('rowVersion').where('id', '=', intervenantId)
      const { rowVersion } = await person.executeTakeFirstOrThrow()
      const account = { holderName: intervenant, iban: otherAccount(index), bic: '', nir: '' }
      const validFrom = services.ports.clock.today()
      const corrected = { commandId: services.ports.ids.next(), intervenantId, expectedVersion: rowVersion, validFrom }
      const saved = await savePayFile(services, systemActor, { ...corrected, ...account })
      if (!saved.ok) return saved
    }
    const again = await payAgain(services, systemActor, { commandId: services.ports.ids.next(), batchId, lineNumber })
    if (!again.ok) return again
  }
  return ok(null)
}

async function leave(services: Services, circuit: Circuit, executionDate: string) {
  const commandId = () => services.ports.ids.next()
  const sealed = await sealBatch(services, systemActor, { commandId: commandId(), circuit, executionDate })
  return sealed.ok ? exportBatch(services, systemActor, { commandId: commandId(), id: sealed.value.id }) : sealed
}

async function sealed(services: Services, step: string, circuit: Circuit, preview: Figure) {
  const { lines, transfers } = await batchFigures(services, await lastBatch(services, circuit))
  return [agreement(step, circuit, [preview, ...lines]), agreement(`${step}, transfers`, circuit, transfers)]
}

/** The first return of a circuit with its rejects, then a second batch that pays them and its return. */
async function settleCircuit(services: Services, circuit: Circuit): Promise<Result<readonly Agreement[]>> {
  const first = await takeReturn(services, circuit, (bankFile, day) => answerTransfers(bankFile, refusedOneIn, day))
  if (!first.ok) return first
  const { answers } = first.value
  const own = async () => (await listRejects(services)).filter((reject) => reject.circuit === circuit)
  const refused = totals('refused by finance', answers.rejected)
  const said = [
    ...(await returned(services, 'first return', circuit, first.value)),
    agreement('paid after the first return', circuit, [
      totals('answers', answers.paid),
      ...(await paidFigures(services, circuit)),
    ]),
    agreement('rejects', circuit, [
      refused,
      summed('queue of rejects', await own()),
      await claimsIn(services, circuit, 'REJECTED_BY_FINANCE'),
      await reported(services, circuit, 'rejected'),
    ]),
  ]
  const treated = await treatRejects(services)
  if (!treated.ok) return treated
  const { preview } = await due(services, circuit)
  const left = await leave(services, circuit, first.value.batch.executionDate)
  if (!left.ok) return left
  said.push(agreement('rejects put back', circuit, [refused, preview]))
  said.push(...(await sealed(services, 'second batch', circuit, preview)))
  const second = await takeReturn(services, circuit, reportTransfers)
  if (!second.ok) return second
  said.push(...(await returned(services, 'second return', circuit, second.value)))
  const { batch } = first.value
  const everything = { name: 'first batch', lines: batch.lineCount, cents: batch.totalCents }
  said.push(
    agreement('everything is paid', circuit, [
      everything,
      together('paid by the two returns', [totals('', answers.paid), totals('', second.value.answers.paid)]),
      ...(await paidFigures(services, circuit)),
    ]),
    agreement('no reject is left', circuit, [counted('none', 0), counted('queue of rejects', (await own()).length)]),
  )
  return ok(said)
}

/**
 * A demonstration office from the convocation to the reconciled return: finance refuses some transfers of the first batches,
 * the office corrects and pays them again, finance pays the rest. At each step what different parts of the application say is
 * compared, down to the bytes of the files and the trackers of the persons.
 */
export async function settleDemonstration(
  services: Services,
  options: DemonstrationOptions,
  progress: JobProgress,
): Promise<Result<Settlement>> {
  const agreements: Agreement[] = []
  const previews = new Map<Circuit, Figure>()
  const afterStep = async (report: StepReport): Promise<void> => {
    agreements.push(...(await beforePayment(services, report)))
    for (const circuit of circuits) {
      if (report.step === 'review') {
        agreements.push(await accepted(services, report, circuit))
        previews.set(circuit, (await due(services, circuit)).preview)
      }
      const preview = previews.get(circuit)
      if (report.step === 'liquidation' && preview !== undefined)
        agreements.push(...(await sealed(services, 'first batch', circuit, preview)))
    }
  }
  const done = await runDemonstration(services, options, progress, afterStep)
  if (!done.ok) return done
  for (const circuit of circuits) {
    progress.report(`settlement.${circuit}`)
    const settled = await settleCircuit(services, circuit)
    if (!settled.ok) return settled
    agreements.push(...settled.value)
  }
  return ok({ demonstration: done.value, agreements, agrees: agreements.every(({ agrees }) => agrees) })
}
