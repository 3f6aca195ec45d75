import { parse } from 'csv-parse/sync'
import { communesFeed } from '../../main/files/feeds/geography.ts'
import { bestOf, compare } from './harness.ts'

export const name = 'import'

const header = 'code_insee;nom;type;code_commune_parente;codes_postaux;latitude;longitude'

/** A file of invented communes, numbered in one department. */
function fileOf(rows: number): Buffer {
  const lines = Array.from({ length: rows }, (_, index) => {
    const code = `${10 + Math.floor(index / 1000)}${String(index % 1000).padStart(3, '0')}`
    return `${code};Commune d’essai ${index};COM;;${code};${(42 + (index % 800) / 100).toFixed(4)};${(index % 700) / 100}`
  })
  return Buffer.from([header, ...lines, ''].join('\n'), 'utf8')
}

async function read(file: Buffer, rows: number): Promise<void> {
  const reading = await communesFeed.read(file)
  if (!reading.ok) throw new Error(`The feed was refused: ${JSON.stringify(reading.error)}`)
  if (reading.value.rows.length !== rows) throw new Error(`${reading.value.rows.length} rows of ${rows} were read`)
}

/**
 * Reading a feed (encoding, cells, schema, doubles) against the bare CSV parser on the same bytes, and how it grows:
 * `growthRatio` is 1 when four times the rows take four times as long.
 */
export async function run(): Promise<Record<string, number>> {
  const [few, many] = [5_000, 20_000]
  const [small, large] = [fileOf(few), fileOf(many)]
  const compared = await compare(
    4,
    () => parse(large, { delimiter: ';' }),
    () => read(large, many),
  )
  const smallMs = await bestOf(4, () => read(small, few))
  return {
    readMs: compared.workMs,
    bareParserMs: compared.baselineMs,
    readOverBareParserRatio: compared.ratio,
    rowsPerSecond: many / (compared.workMs / 1000),
    growthRatio: compared.workMs / smallMs / (many / few),
  }
}
