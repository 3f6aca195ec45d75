import { fold } from '../../../../shared/model/fold.ts'
import type { CommuneRow } from '../../../files/feeds/geography.ts'
import type { SchoolRow } from '../../../files/feeds/schools.ts'
import { upsertMany } from '../../../store/index.ts'
import { type Importer, noReferences, wholeFeed } from '../importer.ts'
import { schoolId } from '../known.ts'

/** Department of an INSEE code, on three characters as the ministry writes them (`035`, `02A`, `974`). */
const departmentOf = (inseeCode: string): string =>
  /^9[78]/.test(inseeCode) ? inseeCode.slice(0, 3) : inseeCode.slice(0, 2).padStart(3, '0')

export const communesImporter: Importer<CommuneRow> = {
  feed: 'communes',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'commune',
      ['inseeCode'],
      rows.map(({ values }) => ({
        inseeCode: values.commune,
        name: values.name,
        kind: values.type,
        parentCode: values.parent,
        departmentCode: departmentOf(values.commune),
        postalCodes: values.postalCodes.join(' '),
        latitude: values.latitude,
        longitude: values.longitude,
        population: values.population,
        search: fold(`${values.name} ${values.postalCodes.join(' ')} ${values.commune}`),
      })),
    ),
}

const bit = (value: boolean | null): number => (value === true ? 1 : 0)

export const schoolsImporter: Importer<SchoolRow> = {
  feed: 'schools',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'school',
      ['id'],
      rows.map(({ values }) => ({
        id: schoolId(values.uai, values.site),
        uai: values.uai,
        site: values.site,
        name: values.name,
        kind: values.type ?? '',
        natureCode: values.natureCode === null ? '' : String(values.natureCode),
        sector: values.sector ?? '',
        address: [values.address, values.addressMore, values.addressEnd].filter((part) => part !== null).join(', '),
        postalCode: values.postalCode ?? '',
        town: values.communeName ?? '',
        communeCode: values.commune,
        departmentCode: values.department ?? '',
        academyCode: values.academy ?? '',
        latitude: values.latitude,
        longitude: values.longitude,
        general: bit(values.general),
        technological: bit(values.technological),
        vocational: bit(values.professional),
        source: 'schools',
        search: fold(`${values.uai} ${values.name} ${values.communeName ?? ''} ${values.postalCode ?? ''}`),
      })),
    ),
}
