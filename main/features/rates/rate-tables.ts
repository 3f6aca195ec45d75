import type { Services } from '../../boundary/services.ts'
import type { Dated, RateTables } from '../../domain/rates/rate-tables.ts'
import { loadRateTables } from '../../files/rate-tables.ts'
import { insertMany, type Readable, type WorkContext } from '../../store/index.ts'

const tableNames = ['jury', 'travel', 'trainTariff', 'exams', 'nightZones'] as const
type TableName = (typeof tableNames)[number]

/** The word a person looks a row up by, for the list of rates on screen. */
const codeOf: { readonly [T in TableName]: (row: RateTables[T][number]) => string } = {
  jury: ({ code }) => code,
  travel: ({ code, zone }) => `${code}.${zone}`,
  trainTariff: ({ upToKm }) => `TRAIN_TARIFF.${upToKm}`,
  exams: ({ exam }) => exam,
  nightZones: ({ commune }) => `NIGHT_ZONE.${commune}`,
}

function storedRows<T extends TableName>(tableName: T, rows: RateTables[T]) {
  return (rows as readonly RateTables[T][number][]).map((row, index) => {
    const { validFrom, validTo, source, confidence }: Dated = row
    return {
      // The order of the file decides between rows in force together, so the id keeps it.
      id: `${tableName}-${String(index).padStart(5, '0')}`,
      tableName,
      code: codeOf[tableName](row as never),
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
  const rows = tableNames.flatMap((name) => storedRows(name, shipped[name]))
  await insertMany(context.tx, 'rate', rows)
  return rows.length
}

/** The office's rates as the engine of `main/domain/rates` takes them. */
export async function rateTablesOf(read: Readable): Promise<RateTables> {
  const rows = await read.selectFrom('rate').select(['tableName', 'row']).orderBy('id').execute()
  const of = <T extends TableName>(name: T): RateTables[T] =>
    rows.filter(({ tableName }) => tableName === name).map(({ row }) => JSON.parse(row)) as unknown as RateTables[T]
  return {
    jury: of('jury'),
    travel: of('travel'),
    trainTariff: of('trainTariff'),
    exams: of('exams'),
    nightZones: of('nightZones'),
  }
}
