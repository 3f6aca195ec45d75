import { type RateTableName, rateTableNames } from '../../shared/model/rate-tables.ts'
import type { Services } from '../boundary/services.ts'
import type { Dated, RateTables } from '../domain/rates/rate-tables.ts'
import { loadRateTables } from '../files/rate-tables.ts'
import { insertMany, type Readable, type WorkContext } from '../store/index.ts'

/** The word that names the successive rows of one rate, for the list on screen and for its changes. */
export const codeOf: { readonly [T in RateTableName]: (row: RateTables[T][number]) => string } = {
  jury: ({ code }) => code,
  travel: ({ code, zone }) => `${code}.${zone}`,
  trainTariff: ({ upToKm }) => `TRAIN_TARIFF.${upToKm}`,
  exams: ({ exam }) => exam,
  nightZones: ({ commune }) => `NIGHT_ZONE.${commune}`,
}

/** The order of the rows decides between those in force together, so the id keeps it. */
export const rateId = (tableName: RateTableName, index: number): string =>
  `${tableName}-${String(index).padStart(5, '0')}`

/** One dated row with what it holds, as the engine takes it but for its last day, which is that of the store. */
export type StoredRate = Readonly<{
  id: string
  tableName: RateTableName
  code: string
  content: Readonly<Record<string, string | null>>
  validFrom: string
  validTo: string | null
  source: string
  confidence: string
  addedIn: string | null
}>

function storedRows<T extends RateTableName>(tableName: T, rows: RateTables[T]) {
  return (rows as readonly RateTables[T][number][]).map((row, index) => {
    const { validFrom, validTo, source, confidence }: Dated = row
    const code = codeOf[tableName](row as never)
    return {
      id: rateId(tableName, index),
      tableName,
      code,
      row: JSON.stringify(row),
      validFrom,
      validTo,
      source,
      confidence,
    }
  })
}

/**
 * Fills the office's own rate tables from the rows shipped with the product, inside the act that creates the office; from
 * then on the office's rows count, whatever a later version ships. Answers the number of rows.
 */
export async function importShippedRates(services: Services, context: WorkContext): Promise<number> {
  const shipped: RateTables = await loadRateTables(services.ports.resourcesFolder)
  const rows = rateTableNames.flatMap((name) => storedRows(name, shipped[name]))
  await insertMany(context.tx, 'rate', rows)
  return rows.length
}

/** Every row the office has or ever had, in order. */
export async function storedRates(read: Readable): Promise<StoredRate[]> {
  const rows = await read.selectFrom('rate').selectAll().orderBy('id').execute()
  return rows.map(({ row, tableName, ...rate }) => ({
    ...rate,
    tableName: tableName as RateTableName,
    content: JSON.parse(row) as StoredRate['content'],
  }))
}

/** Rows as the engine of `main/domain/rates` takes them. */
export function tablesFrom(rates: readonly StoredRate[]): RateTables {
  const of = <T extends RateTableName>(name: T): RateTables[T] =>
    rates
      .filter(({ tableName }) => tableName === name)
      .map(({ content, validFrom, validTo, source, confidence }) => ({
        ...content,
        validFrom,
        validTo,
        source,
        confidence,
      })) as unknown as RateTables[T]
  return {
    jury: of('jury'),
    travel: of('travel'),
    trainTariff: of('trainTariff'),
    exams: of('exams'),
    nightZones: of('nightZones'),
  }
}

/** The office's rates as the engine takes them. */
export const rateTablesOf = async (read: Readable): Promise<RateTables> => tablesFrom(await storedRates(read))
