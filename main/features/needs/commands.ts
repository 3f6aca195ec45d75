import type { ChosenNeeds, NeedSheet } from '../../../shared/contract/needs.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { followingDays } from '../../domain/missions/following-days.ts'
import { type Actor, insertMany, reading, type Writable } from '../../store/index.ts'
import { keepAct, touches } from './act.ts'
import { deleteNeeds, imagesOf } from './images.ts'
import type { StoredNeed } from './load-book.ts'
import { readTable } from './need-table.ts'
import { chosenNeeds } from './queries.ts'

/** What the office writes of a need. */
export type NeedContent = Pick<
  NeedSheet,
  | 'sessionId'
  | 'missionTypeCode'
  | 'paperId'
  | 'secondPaperId'
  | 'centreId'
  | 'commission'
  | 'date'
  | 'startTime'
  | 'endTime'
  | 'quantity'
  | 'people'
  | 'role'
>

export type Done = Readonly<{ act: string; done: number; left: number }>

const subjectOf = (id: string) => ({ kind: 'need', id })

/** A need of the office, as the store keeps it. */
export const localNeed = (id: string, content: NeedContent): StoredNeed => ({
  ...content,
  id,
  origin: 'local',
  sourceKey: `local|${id}`,
  missionId: null,
  present: null,
  cancelled: 0,
  settled: null,
  rowVersion: 1,
})

/** Writes a need of the office beside those of CYCLADES. */
export function addNeed(
  services: Services,
  actor: Actor,
  { commandId, ...content }: NeedContent & Readonly<{ commandId: string }>,
): Promise<Result<{ act: string; id: string }>> {
  const id = services.ports.ids.next()
  return services.write(
    actor,
    { commandId, kind: 'needs.add', subject: subjectOf(id), facts: factsOf(content), touches },
    async ({ tx }) => {
      const wrong = await wrongContent(tx, content)
      if (wrong !== null) return wrong
      await insertMany(tx, 'need', [localNeed(id, content)])
      await keepAct(tx, commandId, 'needs.add', { needs: [], missions: [] }, { needIds: [id], missionIds: [] })
      return ok({ act: commandId, id })
    },
  )
}

/** The part of a need that CYCLADES gives; the office changes it only in its own needs. */
const given = [
  'sessionId',
  'missionTypeCode',
  'paperId',
  'centreId',
  'commission',
  'date',
  'startTime',
  'endTime',
] as const

const sameGiven = (need: StoredNeed, content: NeedContent): boolean =>
  given.every((field) => need[field] === content[field]) && need.quantity === content.quantity

/** Changes what a need says; its mission follows once the change is accepted. */
export function changeNeed(
  services: Services,
  actor: Actor,
  input: NeedContent & Readonly<{ commandId: string; id: string; expectedVersion: number }>,
): Promise<Result<{ act: string; version: number }>> {
  const { commandId, id, expectedVersion, ...content } = input
  return services.write(
    actor,
    { commandId, kind: 'needs.change', subject: subjectOf(id), facts: factsOf(content), touches },
    async ({ tx }) => {
      const need = await tx.selectFrom('need').selectAll().where('id', '=', id).executeTakeFirst()
      if (need === undefined) return fail('NOT_FOUND', { needId: id })
      if (need.rowVersion !== expectedVersion) return fail('CONFLICT', { current: need.rowVersion })
      if (need.origin === 'cyclades' && !sameGiven(need, content)) return refuse('needs.givenByCyclades')
      const wrong = await wrongContent(tx, content)
      if (wrong !== null) return wrong
      const version = expectedVersion + 1
      const touched = { needIds: [id], missionIds: [] }
      const before = await imagesOf(tx, touched)
      await tx
        .updateTable('need')
        .set({ ...content, rowVersion: version })
        .where('id', '=', id)
        .execute()
      await keepAct(tx, commandId, 'needs.change', before, touched)
      return ok({ act: commandId, version })
    },
  )
}

type Copies = Readonly<{ kind: 'date'; date: string } | { kind: 'days'; days: number; workingDays: boolean }>

/** Copies needs to another day, or to each of the next days; what is copied belongs to the office, without a mission. */
export function duplicateNeeds(
  services: Services,
  actor: Actor,
  { commandId, chosen, to }: Readonly<{ commandId: string; chosen: ChosenNeeds; to: Copies }>,
): Promise<Result<Done>> {
  return services.write(actor, { commandId, kind: 'needs.duplicate', touches }, async ({ tx, note }) => {
    const found = chosenNeeds(await readTable(reading(tx)), chosen)
    const copies = found.flatMap(({ need }) => {
      const dates = to.kind === 'date' ? [to.date] : followingDays(need.date, to.days, to.workingDays)
      return dates.map((date) => localNeed(services.ports.ids.next(), { ...contentOf(need), date }))
    })
    await insertMany(tx, 'need', copies)
    const needIds = copies.map(({ id }) => id)
    await keepAct(tx, commandId, 'needs.duplicate', { needs: [], missions: [] }, { needIds, missionIds: [] })
    note({ copied: found.length, made: copies.length })
    return ok({ act: commandId, done: copies.length, left: chosenCount(chosen, found.length) })
  })
}

/** Chosen rows that are not there any more. */
export const chosenCount = (chosen: ChosenNeeds, found: number): number =>
  chosen.mode === 'some' ? chosen.ids.length - found : 0

export const contentOf = (need: StoredNeed): NeedContent => ({
  sessionId: need.sessionId,
  missionTypeCode: need.missionTypeCode,
  paperId: need.paperId,
  secondPaperId: need.secondPaperId,
  centreId: need.centreId,
  commission: need.commission,
  date: need.date,
  startTime: need.startTime,
  endTime: need.endTime,
  quantity: need.quantity,
  people: need.people,
  role: need.role,
})

/** Deletes needs of the office that have no mission; the others are left, to be cancelled instead. */
export function removeNeeds(
  services: Services,
  actor: Actor,
  { commandId, chosen }: Readonly<{ commandId: string; chosen: ChosenNeeds }>,
): Promise<Result<Done>> {
  return services.write(actor, { commandId, kind: 'needs.remove', touches }, async ({ tx, note }) => {
    const found = chosenNeeds(await readTable(reading(tx)), chosen)
    const needIds = found
      .filter(({ need }) => need.origin === 'local' && need.missionId === null)
      .map(({ need }) => need.id)
    if (needIds.length === 0) return refuse('needs.nothingToRemove')
    const touched = { needIds, missionIds: [] }
    const before = await imagesOf(tx, touched)
    await deleteNeeds(tx, needIds)
    await keepAct(tx, commandId, 'needs.remove', before, touched)
    note({ removed: needIds.length })
    return ok({ act: commandId, done: needIds.length, left: found.length - needIds.length })
  })
}

const factsOf = ({ paperId, centreId, date, quantity, people }: NeedContent) => ({
  paperId,
  centreId,
  date,
  quantity,
  people,
})

/** A need names things that exist, of one exam, and ends after it begins. */
export async function wrongContent(tx: Writable, content: NeedContent): Promise<Result<never> | null> {
  if (content.startTime >= content.endTime) return refuse('needs.timesOrder')
  if (content.secondPaperId === content.paperId) return refuse('needs.samePaper')
  const session = await tx
    .selectFrom('session')
    .select('examCode')
    .where('id', '=', content.sessionId)
    .executeTakeFirst()
  if (session === undefined) return fail('NOT_FOUND', { sessionId: content.sessionId })
  for (const paperId of [content.paperId, content.secondPaperId].filter((one) => one !== null)) {
    const paper = await tx.selectFrom('paper').select('examCode').where('id', '=', paperId).executeTakeFirst()
    if (paper === undefined) return fail('NOT_FOUND', { paperId })
    if (paper.examCode !== session.examCode) return refuse('needs.otherExam', { exam: session.examCode })
  }
  const centre = await tx.selectFrom('school').select('id').where('id', '=', content.centreId).executeTakeFirst()
  if (centre === undefined) return fail('NOT_FOUND', { centreId: content.centreId })
  const type = await tx
    .selectFrom('missionType')
    .select('code')
    .where('code', '=', content.missionTypeCode)
    .executeTakeFirst()
  return type === undefined ? fail('NOT_FOUND', { missionTypeCode: content.missionTypeCode }) : null
}
