import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

type Row = Readonly<Record<string, string>>

const AMOUNT = /^\d+(\.\d+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

const text = (row: Row, column: string): string => {
  const value = row[column]
  if (value === undefined || value === '') throw new Error(`Rate table: column ${column} is empty`)
  return value
}

const amountOf = (row: Row, column: string): string => {
  const value = text(row, column)
  if (!AMOUNT.test(value)) throw new Error(`Rate table: column ${column} is no decimal`)
  return value
}

const dated = (row: Row) => {
  const validFrom = text(row, 'valid_from')
  const validTo = row.valid_to || null
  if (!DATE.test(validFrom) || (validTo !== null && (!DATE.test(validTo) || validTo < validFrom)))
    throw new Error('Rate table: bad period')
  return { validFrom, validTo, source: text(row, 'source'), confidence: text(row, 'confidence') }
}

/** An empty amount means that the row exists and its value is not known (RATE_UNKNOWN). */
const optionalAmount = (row: Row): string | null => (row.amount_eur === '' ? null : amountOf(row, 'amount_eur'))

async function readTable<T>(folder: string, name: string, toRow: (row: Row) => T): Promise<T[]> {
  const content = await readFile(join(folder, 'rates', `${name}.csv`), 'utf8')
  const rows: Row[] = parse(content, { columns: true, bom: true, skip_empty_lines: true })
  return rows.map(toRow)
}

/**
 * Reads the shipped rate rows (`resources/rates/*.csv`). They are part of the installed application: a missing or damaged one is a
 * fault of the installation and throws. The shape is `RateTables` of `main/domain/rates`, which files may not import.
 */
export async function loadRateTables(resourcesFolder: string) {
  const [jury, travel, trainTariff, exams, nightZones] = await Promise.all([
    readTable(resourcesFolder, 'jury', (row) => ({
      ...dated(row),
      code: text(row, 'code'),
      group: text(row, 'exam_group'),
      activity: text(row, 'activity'),
      unit: text(row, 'unit'),
      amount: optionalAmount(row),
    })),
    readTable(resourcesFolder, 'travel', (row) => ({
      ...dated(row),
      code: text(row, 'code'),
      unit: text(row, 'unit'),
      zone: text(row, 'zone'),
      amount: optionalAmount(row),
    })),
    readTable(resourcesFolder, 'train-tariff', (row) => ({
      ...dated(row),
      upToKm: amountOf(row, 'up_to_km'),
      base: amountOf(row, 'base_eur'),
      perKm: amountOf(row, 'per_km_eur'),
    })),
    readTable(resourcesFolder, 'exams', (row) => ({
      ...dated(row),
      exam: text(row, 'exam'),
      group: text(row, 'exam_group'),
      copyGroup: text(row, 'copy_group'),
      label: text(row, 'label_fr'),
    })),
    readTable(resourcesFolder, 'night-zones', (row) => ({
      ...dated(row),
      commune: text(row, 'commune'),
      zone: text(row, 'zone'),
      name: text(row, 'name'),
    })),
  ])
  return { jury, travel, trainTariff, exams, nightZones }
}
