import type { Columns } from '../../../domain/imports/merge-row.ts'
import type { CommuneRow } from '../../../files/feeds/geography.ts'
import type { SchoolRow } from '../../../files/feeds/schools.ts'
import { type Importer, noLookup, noReference, wholeFeed } from '../importer.ts'
import { schoolId } from '../known.ts'

/** Department of an INSEE code, on three characters as the ministry writes them (`035`, `02A`, `974`). */
const departmentOf = (inseeCode: string): string =>
  /^9[78]/.test(inseeCode) ? inseeCode.slice(0, 3) : inseeCode.slice(0, 2).padStart(3, '0')

export const communesImporter: Importer<CommuneRow, null> = {
  feed: 'communes',
  scopeOf: wholeFeed,
  lookup: noLookup,
  refers: noReference,
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'commune',
      key: { inseeCode: values.commune },
      columns: {
        name: values.name,
        kind: values.type,
        parentCode: values.parent,
        departmentCode: departmentOf(values.commune),
        postalCodes: values.postalCodes.join(' '),
        latitude: values.latitude,
        longitude: values.longitude,
        population: values.population,
      },
    })),
}

const bit = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0)

/** What a file that does not speak of a school's address or kind leaves for another one to say. */
const unsaid: Columns = {
  kind: '',
  natureCode: '',
  sector: '',
  address: '',
  postalCode: '',
  town: '',
  communeCode: null,
  departmentCode: '',
  academyCode: '',
  latitude: null,
  longitude: null,
  general: 0,
  technological: 0,
  vocational: 0,
}

function saidOf(values: SchoolRow): Columns {
  const address = [values.address, values.addressMore, values.addressEnd].filter((part) => part !== null).join(', ')
  const all = {
    name: values.name,
    kind: values.type,
    natureCode: values.natureCode === null ? null : String(values.natureCode),
    sector: values.sector,
    address: address === '' ? null : address,
    postalCode: values.postalCode,
    town: values.communeName,
    communeCode: values.commune,
    departmentCode: values.department,
    academyCode: values.academy,
    latitude: values.latitude,
    longitude: values.longitude,
    general: bit(values.general),
    technological: bit(values.technological),
    vocational: bit(values.professional),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

/** The national directory comes in files that each say a part: a null is "not in this file" and changes nothing. */
export const schoolsImporter: Importer<SchoolRow, null> = {
  feed: 'schools',
  scopeOf: wholeFeed,
  lookup: noLookup,
  refers: noReference,
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'school',
      key: { id: schoolId(values.uai, values.site) },
      columns: saidOf(values),
      fresh: () => ({ ...unsaid, uai: values.uai, site: values.site ?? 1, source: 'schools' }),
    })),
}
