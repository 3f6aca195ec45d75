import { z } from 'zod'
import { civilDate, code, decimalNumber, list, optionalText, orNull, text, wholeNumber } from './cells.ts'
import { academy, commune, department, postalCode } from './codes.ts'
import { tableFeed } from './table-feed.ts'
import { column, ignored, optional, type TableFormat } from './table-format.ts'

const communeSchema = z.strictObject({
  commune: commune,
  name: text(),
  /** `COM` a commune, `ARM` an arrondissement of Paris, Lyon or Marseille. */
  type: code(/^(COM|ARM)$/, 'badChoice'),
  parent: orNull(commune),
  postalCodes: list(postalCode),
  latitude: orNull(decimalNumber(-90, 90)),
  longitude: orNull(decimalNumber(-180, 180)),
  population: orNull(wholeNumber(0, 10_000_000)),
})

/** One commune: INSEE code, centre in WGS84 degrees, postal codes. */
export type CommuneRow = z.infer<typeof communeSchema>

const communeFormat: TableFormat<CommuneRow> = {
  name: 'communes-insee',
  columns: [
    column('code_insee', 'commune'),
    column('nom', 'name'),
    column('type', 'type'),
    column('code_commune_parente', 'parent'),
    column('codes_postaux', 'postalCodes'),
    column('latitude', 'latitude'),
    column('longitude', 'longitude'),
    optional('population_2021', 'population'),
    ...ignored('code_departement', 'code_region'),
  ],
  schema: communeSchema,
  key: (values) => values.commune,
}

export const communesFeed = tableFeed('communes', [communeFormat])

const academySchema = z.strictObject({
  academy: academy,
  name: text(),
  zone: orNull(code(/^[ABC]$/, 'badChoice')),
  departments: list(department),
})

/** An academy, its school-holiday zone and its departments. */
export type AcademyRow = z.infer<typeof academySchema>

export const academiesFeed = tableFeed<AcademyRow>('academies', [
  {
    name: 'academies',
    columns: [
      column('code_academie', 'academy'),
      column('libelle', 'name'),
      column('zone_vacances', 'zone'),
      column('departements', 'departments'),
    ],
    schema: academySchema,
    key: (values) => values.academy,
  },
])

const departmentSchema = z.strictObject({
  department: department,
  name: text(),
  academy: academy,
  academyName: optionalText(),
  region: optionalText(),
})

export type DepartmentRow = z.infer<typeof departmentSchema>

export const departmentsFeed = tableFeed<DepartmentRow>('departments', [
  {
    name: 'bcn-departements',
    columns: [
      column('codeDepartement', 'department'),
      column('libelleDepartement', 'name'),
      column('codeAcademie', 'academy'),
      optional('libelleAcademie', 'academyName'),
      optional('libelleRegion', 'region'),
      ...ignored('codeRegion'),
    ],
    schema: departmentSchema,
    key: (values) => values.department,
  },
])

const holidaySchema = z
  .strictObject({ zone: text(40), start: civilDate, end: civilDate, name: text() })
  .refine((row) => row.start <= row.end, { message: 'dateOrder', path: ['end'] })

/** School holidays of a zone, both days included. */
export type SchoolHolidayRow = z.infer<typeof holidaySchema>

export const schoolHolidaysFeed = tableFeed<SchoolHolidayRow>('school-holidays', [
  {
    name: 'vacances-scolaires',
    columns: [column('zone', 'zone'), column('debut', 'start'), column('fin', 'end'), column('nom', 'name')],
    schema: holidaySchema,
    key: (values) => `${values.zone}|${values.start}`,
  },
])
