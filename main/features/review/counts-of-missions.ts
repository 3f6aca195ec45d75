import { knownQuantity } from '../../domain/claims/known-quantity.ts'
import type { Readable } from '../../store/index.ts'
import { type ClaimFacts, groupBy } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import type { AroundClaim } from './surroundings.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** How many people were convoked to each mission, and what was stated of them together. */
async function peopleOf(read: Readable, missions: readonly string[]) {
  const rows = await inChunks(missions, (chunk) =>
    read
      .selectFrom('assignment')
      .leftJoin('serviceStatement', 'serviceStatement.assignmentId', 'assignment.id')
      .select(({ fn }) => [
        'assignment.missionId',
        fn.countAll<number>().as('people'),
        fn.sum<number | null>('serviceStatement.quantity').as('total'),
      ])
      .where('assignment.missionId', 'in', chunk)
      .where('assignment.state', '=', 'convoked')
      .groupBy('assignment.missionId')
      .execute(),
  )
  return new Map(rows.map((row) => [row.missionId, row]))
}

/**
 * What CYCLADES counted for the missions of some claims: for one person where it says something of one person (ux.md S7b),
 * and beside what was stated of all of them where several share copies (S41).
 */
export async function countsOfMissions(
  read: Readable,
  missions: readonly string[],
): Promise<(claim: ClaimFacts) => Pick<AroundClaim, 'counted' | 'shared'>> {
  const rows = await inChunks(missions, (chunk) =>
    read
      .selectFrom('need')
      .select(['missionId', 'quantity', 'present'])
      .where('missionId', 'in', chunk)
      .where('cancelled', '=', 0)
      .execute(),
  )
  const needs = groupBy(rows, ({ missionId }) => missionId ?? '')
  const everybody = await peopleOf(read, [...needs.keys()])
  return ({ missionId, entryForm }) => {
    const own = needs.get(missionId) ?? []
    const { people, total } = everybody.get(missionId) ?? { people: 0, total: null }
    const known = knownQuantity({ form: entryForm, quantity: 0, people, needs: own })
    const came = own.flatMap(({ present }) => present ?? [])
    const isShared = entryForm === 'copies' && people > 1 && own.length > 0 && came.length === own.length
    return {
      counted: known?.source === 'present' ? known.count : null,
      shared: isShared && total !== null ? { total, counted: sum(came) } : null,
    }
  }
}
