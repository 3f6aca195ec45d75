import type { Readable } from '../../store/index.ts'
import { portions } from './table-access.ts'

/** What the office knows of the things some rows name; only those are looked up, so that a small file stays quick. */

async function existing(
  names: Iterable<string>,
  find: (part: readonly string[]) => Promise<readonly Readonly<{ name: string }>[]>,
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (const part of portions(names)) for (const { name } of await find(part)) known.add(name)
  return known
}

export const knownSchools = (read: Readable, ids: Iterable<string>): Promise<ReadonlySet<string>> =>
  existing(ids, (part) => read.selectFrom('school').select('id as name').where('id', 'in', part).execute())

export const knownPapers = (read: Readable, ids: Iterable<string>): Promise<ReadonlySet<string>> =>
  existing(ids, (part) => read.selectFrom('paper').select('id as name').where('id', 'in', part).execute())

export const knownNeeds = (read: Readable, keys: Iterable<string>): Promise<ReadonlySet<string>> =>
  existing(keys, (part) => read.selectFrom('need').select('sourceKey as name').where('sourceKey', 'in', part).execute())

export async function knownMissionTypes(read: Readable): Promise<ReadonlySet<string>> {
  return new Set((await read.selectFrom('missionType').select('code').execute()).map((row) => row.code))
}

/** Ids of missions by their number. */
export async function knownMissions(read: Readable, numbers: Iterable<number>): Promise<ReadonlyMap<number, string>> {
  const known = new Map<number, string>()
  for (const part of portions(numbers)) {
    const rows = await read.selectFrom('mission').select(['id', 'number']).where('number', 'in', part).execute()
    for (const { id, number } of rows) known.set(number, id)
  }
  return known
}

const eppPrefix = 'epp:'

/** Ids by what a file calls a person: NUMEN, number given by the office, or `epp:` and the number in the staff file. */
export async function knownIntervenants(read: Readable, names: Iterable<string>): Promise<Map<string, string>> {
  const wanted = new Set(names)
  const known = new Map<string, string>()
  const numbers = [...wanted].filter((name) => name.startsWith(eppPrefix)).map((name) => name.slice(eppPrefix.length))
  for (const part of portions(numbers)) {
    const rows = await read
      .selectFrom('intervenant')
      .select(['id', 'eppNumber'])
      .where('eppNumber', 'in', part)
      .execute()
    for (const { id, eppNumber } of rows) known.set(`${eppPrefix}${eppNumber}`, id)
  }
  for (const part of portions([...wanted].filter((name) => !name.startsWith(eppPrefix)))) {
    const byNumber = await read.selectFrom('intervenant').select(['id', 'number']).where('number', 'in', part).execute()
    for (const { id, number } of byNumber) known.set(number, id)
    const byNumen = await read.selectFrom('intervenant').select(['id', 'numen']).where('numen', 'in', part).execute()
    for (const { id, numen } of byNumen) if (numen !== null) known.set(numen, id)
  }
  return known
}

export const schoolId = (uai: string, site: number | null): string => `${uai}/${site ?? 1}`
export const paperId = (exam: string, specialty: string, paper: string): string => `${exam}/${specialty}/${paper}`
export const sessionId = (exam: string, session: string): string => `${exam}-${session}`

/** Gives each name the id it has, or one of its own from now on. */
export function idsFor(known: Map<string, string>, nextId: () => string): (name: string) => string {
  return (name) => {
    const id = known.get(name) ?? nextId()
    known.set(name, id)
    return id
  }
}

/** Name and first postal code of communes. */
export async function townsOf(
  read: Readable,
  codes: Iterable<string>,
): Promise<ReadonlyMap<string, Readonly<{ name: string; postalCode: string }>>> {
  const towns = new Map<string, { name: string; postalCode: string }>()
  for (const part of portions(codes)) {
    const rows = await read
      .selectFrom('commune')
      .select(['inseeCode', 'name', 'postalCodes'])
      .where('inseeCode', 'in', part)
      .execute()
    for (const { inseeCode, name, postalCodes } of rows) {
      towns.set(inseeCode, { name, postalCode: postalCodes.split(' ')[0] ?? '' })
    }
  }
  return towns
}
