import { minutesOf, type ServiceDay, serviceUnitOf } from '../../../shared/model/service-statements.ts'
import { knownQuantity } from '../../domain/claims/known-quantity.ts'
import { declaredQuantity } from '../../domain/review/index.ts'
import type { Readable } from '../../store/index.ts'
import { groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import { slotsOfMissions } from '../slots-of-missions.ts'

/** What the office knows of a mission before anybody counts. */
export type KnownCounts = Readonly<{
  entryForm: string
  unit: 'minutes' | 'things' | 'presence'
  /** Of one person, in the unit of the form; null where the mission says nothing of one person. */
  convened: number | null
  counted: number | null
  /** Of the whole mission, once every need of it has its number present. */
  present: number | null
  /** Length of the convocation, in all and date by date. */
  minutes: number
  days: readonly ServiceDay[]
}>

type SlotRow = Readonly<{ date: string; startTime: string; endTime: string }>

const daysOf = (slots: readonly SlotRow[]): readonly ServiceDay[] =>
  [...groupBy(slots, ({ date }) => date)].map(([date, own]) => ({
    date,
    minutes: declaredQuantity({ slots: own.map(({ startTime, endTime }) => ({ date, from: startTime, to: endTime })) })
      .value,
  }))

const nothing: KnownCounts = {
  entryForm: 'none',
  unit: 'presence',
  convened: null,
  counted: null,
  present: null,
  minutes: 0,
  days: [],
}

/** Convoked people, needs and slots of missions, as the three-way comparison wants them (services.md 1.2). */
export async function knownCounts(read: Readable, missionIds: readonly string[]) {
  const missions = await inChunks(missionIds, (chunk) =>
    read
      .selectFrom('mission')
      .innerJoin('missionType', 'missionType.code', 'mission.missionTypeCode')
      .leftJoin('assignment', (join) =>
        join.onRef('assignment.missionId', '=', 'mission.id').on('assignment.state', '=', 'convoked'),
      )
      .select((e) => [
        'mission.id',
        'mission.quantity',
        'missionType.entryForm',
        e.fn.count<number>('assignment.id').as('people'),
      ])
      .where('mission.id', 'in', chunk)
      .groupBy('mission.id')
      .execute(),
  )
  const needs = groupBy(
    await inChunks(missionIds, (chunk) =>
      read
        .selectFrom('need')
        .select(['missionId', 'quantity', 'present'])
        .where('missionId', 'in', chunk)
        .where('cancelled', '=', 0)
        .execute(),
    ),
    ({ missionId }) => missionId ?? '',
  )
  const slots = await slotsOfMissions(read, missionIds)
  const known = new Map(
    missions.map(({ id, quantity, entryForm, people }): [string, KnownCounts] => {
      const unit = serviceUnitOf(entryForm)
      const own = needs.get(id) ?? []
      const days = daysOf(slots.get(id) ?? [])
      const minutes = minutesOf(days)
      const mission = { form: entryForm, quantity, people, needs: own }
      const unseen = { ...mission, needs: own.map((need) => ({ ...need, present: null })) }
      const convened = unit === 'minutes' ? minutes : (knownQuantity(unseen)?.count ?? null)
      const counted = knownQuantity(mission)
      const came = own.flatMap(({ present }) => present ?? [])
      return [
        id,
        {
          entryForm,
          unit,
          convened: unit === 'presence' ? null : convened,
          counted: unit === 'things' && counted?.source === 'present' ? counted.count : null,
          present:
            own.length > 0 && came.length === own.length ? came.reduce((sum, present) => sum + present, 0) : null,
          minutes,
          days,
        },
      ]
    }),
  )
  return (missionId: string): KnownCounts => known.get(missionId) ?? nothing
}
