import type { StatedDistance } from '../../../shared/contract/distances.ts'
import { estimateDistance } from '../../domain/distances/estimate-distance.ts'
import type { Readable } from '../../store/index.ts'
import { type PlaceOf, placeFinder } from './places.ts'

/** Two communes as a key of the store: the smaller code first. */
export type CommuneCodes = Readonly<{ firstCode: string; secondCode: string }>

export const inOrder = ({ firstCode, secondCode }: CommuneCodes): CommuneCodes =>
  firstCode <= secondCode ? { firstCode, secondCode } : { firstCode: secondCode, secondCode: firstCode }

const nothingStated = new Map<string, number>()

function estimatedMetres(placeOf: PlaceOf, roadFactor: number, { firstCode, secondCode }: CommuneCodes): number | null {
  const from = placeOf({ communeCode: firstCode })
  const to = placeOf({ communeCode: secondCode })
  if (from === null || to === null) return null
  return estimateDistance(from, to, { roadFactor, statedDistances: nothingStated }).metres
}

const statedRows = (read: Readable) =>
  read
    .selectFrom('statedDistance')
    .innerJoin('commune as first', 'first.inseeCode', 'statedDistance.firstCode')
    .innerJoin('commune as second', 'second.inseeCode', 'statedDistance.secondCode')
    .select(['firstCode', 'secondCode', 'first.name as first', 'second.name as second', 'metres', 'reason'])
    .select(['author', 'statedAt', 'rowVersion as version'])

/** Every distance the office stated, beside the estimate it replaces. */
export async function listStatedDistances(read: Readable, roadFactor: number): Promise<StatedDistance[]> {
  const rows = await statedRows(read).orderBy('first.name').orderBy('second.name').execute()
  const placeOf = await placeFinder(read)
  return rows.map((row) => ({ ...row, estimatedMetres: estimatedMetres(placeOf, roadFactor, row) }))
}

/** What is known between two communes: the estimate, and what the office stated if it did. */
export async function distanceBetween(read: Readable, roadFactor: number, communes: CommuneCodes) {
  const { firstCode, secondCode } = inOrder(communes)
  const estimate = estimatedMetres(await placeFinder(read), roadFactor, { firstCode, secondCode })
  const row = await statedRows(read)
    .where('firstCode', '=', firstCode)
    .where('secondCode', '=', secondCode)
    .executeTakeFirst()
  return { estimatedMetres: estimate, stated: row === undefined ? null : { ...row, estimatedMetres: estimate } }
}
