import type { Readable } from '../../store/index.ts'

/** Sets of what the office knows, for reference checks. */

export async function knownSchools(read: Readable): Promise<ReadonlySet<string>> {
  return new Set((await read.selectFrom('school').select('id').execute()).map((row) => row.id))
}

export async function knownPapers(read: Readable): Promise<ReadonlySet<string>> {
  return new Set((await read.selectFrom('paper').select('id').execute()).map((row) => row.id))
}

/** Ids by everything a file may call a person: NUMEN, number in the staff file, number given by the office. */
export async function knownIntervenants(read: Readable): Promise<ReadonlyMap<string, string>> {
  const rows = await read.selectFrom('intervenant').select(['id', 'number', 'numen', 'eppNumber']).execute()
  const names = new Map<string, string>()
  for (const { id, number, numen, eppNumber } of rows) {
    names.set(number, id)
    if (numen !== null) names.set(numen, id)
    if (eppNumber !== null) names.set(`epp:${eppNumber}`, id)
  }
  return names
}

export const schoolId = (uai: string, site: number | null): string => `${uai}/${site ?? 1}`
export const paperId = (exam: string, specialty: string, paper: string): string => `${exam}/${specialty}/${paper}`
