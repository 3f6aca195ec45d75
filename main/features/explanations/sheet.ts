import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import { emptiedList } from '../../domain/assignment/explanation/emptied-list.ts'
import { explainPair } from '../../domain/assignment/explanation/explain-pair.ts'
import { passedOver } from '../../domain/assignment/explanation/passed-over.ts'
import { remediesFor } from '../../domain/assignment/explanation/remedies.ts'
import { candidateFor } from '../../domain/assignment/explanation/standing-plan.ts'
import { type ExplanationSheetModel, sheetName } from '../../files/pdf/explanation-sheet.ts'
import type { Readable } from '../../store/index.ts'
import { requireOpen } from '../activities/state.ts'
import { documentName } from '../person-name.ts'
import { describeSeats } from './names.ts'
import { seatOf, standingPlan } from './standing.ts'

type Asked = Readonly<{ seatId: string; intervenantId: string; language: Language }>
type SheetFile = Readonly<{ name: string; mime: string; content: string }>

/** The printable sheet of one person and one seat; it names nobody else. */
export async function explanationSheetFile(services: Services, asked: Asked): Promise<Result<SheetFile>> {
  const model = await sheetModel(services.read(), asked, services.ports.clock.today())
  if (!model.ok) return model
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderExplanation', { resourcesFolder, model: model.value })
  if (!rendered.ok) return rendered
  const content = Buffer.from(rendered.value).toString('base64')
  return ok({ name: sheetName(model.value), mime: 'application/pdf', content })
}

/**
 * The same sheet for the person signed in, about a mission to which they were convoked and that they may see; anybody
 * else's is as unknown (F120).
 */
export async function ownSheetFile(
  services: Services,
  session: Session,
  { missionId, language }: Readonly<{ missionId: string; language: Language }>,
): Promise<Result<SheetFile>> {
  const read = services.read()
  const open = await requireOpen(read, 'missionConsultation', services.ports.clock.today())
  if (!open.ok) return open
  const { intervenantId } = session
  if (intervenantId === null) return fail('NOT_FOUND', { missionId })
  const own = await read
    .selectFrom('convocation')
    .innerJoin('assignment', 'assignment.id', 'convocation.assignmentId')
    .select('assignment.seatId')
    .where('convocation.missionId', '=', missionId)
    .where('convocation.intervenantId', '=', intervenantId)
    .orderBy('convocation.number', 'desc')
    .orderBy('convocation.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (own === undefined) return fail('NOT_FOUND', { missionId })
  return explanationSheetFile(services, { seatId: own.seatId, intervenantId, language })
}

async function sheetModel(
  read: Readable,
  { seatId, intervenantId, language }: Asked,
  issueDate: string,
): Promise<Result<ExplanationSheetModel>> {
  const standing = await standingPlan(read)
  const found = seatOf(standing, seatId)
  if (!found.ok) return found
  const seat = found.value
  const { plan, rules } = standing
  const candidate = plan.persons.find(({ id }) => id === intervenantId)
  const person = await read
    .selectFrom('intervenant')
    .select(['number', 'title', 'firstName', 'lastName'])
    .where('id', '=', intervenantId)
    .executeTakeFirst()
  const office = await read.selectFrom('office').selectAll().executeTakeFirst()
  const described = (await describeSeats(read, [seatId])).get(seatId)
  if (candidate === undefined || person === undefined || office === undefined || described === undefined)
    return fail('NOT_FOUND', { seatId, intervenantId })
  const explained = explainPair(candidateFor(candidate, seat), seat.context, rules)
  const { better, lessGood, excluded } = passedOver(intervenantId, seat, plan, rules)
  const betterBusy = better.filter(({ holds }) => holds.length > 0).length
  const chosen = [...better, ...lessGood].find(({ personId }) => personId === seat.holder)
  return ok({
    language,
    issueDate,
    office: {
      name: office.name,
      bureau: office.bureau,
      reach: [office.phone, office.email].filter((one) => one !== ''),
    },
    person: { number: person.number, name: documentName(person) },
    seat: { ...described, missionType: language === 'fr' ? described.missionType : described.missionTypeEnglish },
    standing: seat.holder === intervenantId ? 'holder' : explained.eligible ? 'eligible' : 'excluded',
    verdicts: explained.verdicts,
    parts: explained.parts,
    cost: explained.cost,
    counts: {
      competent: emptiedList(seat, plan.persons, rules).competent,
      excluded,
      betterBusy,
      betterFree: better.length - betterBusy,
      lessGood: lessGood.length,
    },
    remedies: remediesFor(explained.verdicts),
    chosen: chosen === undefined ? null : compared(chosen.difference),
  })
}

const compared = (difference: number) => (difference === 0 ? 'same' : difference < 0 ? 'fewer' : 'more')
