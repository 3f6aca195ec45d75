import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result.ts'
import { type FeedName, type FeedValues, feeds } from './feeds/index.ts'

/** The tables the product ships in `resources/reference`, and the feed that reads each. */
export const referenceFiles = {
  communes: ['communes', 'communes.csv'],
  academies: ['academies', 'academies.csv'],
  departments: ['departments', 'departments.csv'],
  schools: ['schools', 'schools.csv'],
  subjects: ['subjects', 'subjects.csv'],
  disciplines: ['disciplines', 'disciplines.csv'],
  mefs: ['mefs', 'mefs.csv'],
  schoolHolidays: ['school-holidays', 'school-holidays.csv'],
  specialties: ['exams', 'exams.csv'],
  papers: ['exams', 'papers.csv'],
  correspondence: ['correspondence', 'correspondence.csv'],
  missionTypes: ['mission-types', 'mission-types.csv'],
} as const satisfies Readonly<Record<string, readonly [FeedName, string]>>

export type ReferenceTable = keyof typeof referenceFiles

/** Rows of one shipped table. */
export type ReferenceRows<T extends ReferenceTable> = readonly FeedValues<(typeof referenceFiles)[T][0]>[]

/**
 * Reads one shipped table through the importer of its feed. A rejected row is a fault of the shipped file, so it refuses
 * the whole table: FILE_UNREADABLE with the line and the rule.
 */
export async function readReference<T extends ReferenceTable>(
  referenceFolder: string,
  table: T,
): Promise<Result<ReferenceRows<T>>> {
  const [feed, file] = referenceFiles[table]
  let bytes: Uint8Array
  try {
    bytes = await readFile(join(referenceFolder, file))
  } catch {
    return fail('NOT_FOUND', { file })
  }
  const reading = await feeds[feed].read(bytes)
  if (!reading.ok) return { ok: false, error: { ...reading.error, facts: { ...reading.error.facts, file } } }
  const [first] = reading.value.rejected
  if (first !== undefined)
    return { ok: false, error: { code: 'FILE_UNREADABLE', rule: first.rule, facts: { file, line: first.line } } }
  return ok(reading.value.rows.map((row) => row.values) as unknown as ReferenceRows<T>)
}
