import type { Services } from '../../main/boundary/services.ts'
import { systemActor } from '../../main/boundary/sessions.ts'
import { randomFrom } from '../../main/features/demonstration/generate/random.ts'
import { openOffice } from '../../main/features/demonstration/steps/open-office.ts'
import { insertMany } from '../../main/store/index.ts'
import { ok } from '../../shared/model/result.ts'

/** Size L of the demonstration. */
const people = 15_000
export const teachings = 120_000
const schoolCount = 400
const schoolYear = 2025

const person = (index: number) => ({
  id: `person-${index}`,
  number: String(200_000 + index),
  origin: 'bench',
  originKey: String(index),
  state: 'active' as const,
  stateReason: null,
  title: 'MME',
  lastName: `NOM ${index}`,
  firstName: 'Camille',
  birthDate: '1980-01-01',
  numen: null,
  eppNumber: null,
  email: '',
  phone: '',
  address: '',
  postalCode: '',
  town: '',
  communeCode: null,
  category: 'PUBLIC_AGENT' as const,
  staffCategory: '',
  grade: '',
  contractEnd: null,
  trainee: 0,
  onLeave: 0,
  partTimePercent: 100,
  reducedMobility: 0,
  vehicleCv: null,
  company: '',
  search: `nom ${index} camille`,
  rowVersion: 1,
})

/** An office with the shipped tables and as many people and teachings as size L, written straight into its tables. */
export async function fillLargePool(services: Services): Promise<void> {
  const progress = { signal: new AbortController().signal, report: () => undefined }
  const opened = await openOffice(services, '14', schoolYear, progress)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const read = services.read()
  const schools = await read.selectFrom('school').select('id').where('academyCode', '=', '14').orderBy('id').execute()
  const mefs = (await read.selectFrom('mef').select('code').orderBy('code').execute()).map(({ code }) => code)
  const lines = await read.selectFrom('correspondence').selectAll().orderBy('id').execute()
  const courses = Map.groupBy(
    lines.flatMap(({ disciplineCode, subjectCode, mefPattern }) => {
      const prefix = mefPattern?.replace('*', '') ?? ''
      const mef = mefs.find((code) => code.startsWith(prefix))
      if (disciplineCode === null || subjectCode === null || mef === undefined) return []
      return [{ disciplineCode, subjectCode, mefCode: mef }]
    }),
    ({ disciplineCode }) => disciplineCode,
  )
  const disciplines = [...courses.keys()]
  const random = randomFrom(1)
  const own = Array.from({ length: people }, () => random.pick(disciplines))
  const rows = own.flatMap((discipline, index) => {
    const pool = courses.get(discipline) ?? []
    return Array.from({ length: teachings / people }, (_, order) => ({
      id: `teaching-${index}-${order}`,
      intervenantId: `person-${index}`,
      schoolId: schools[index % schoolCount]?.id ?? '',
      schoolYear,
      subjectCode: random.pick(pool).subjectCode,
      subjectRank: '00',
      mefCode: order < 3 ? random.pick(pool).mefCode : random.pick(mefs),
      courseMode: String(order),
      divisions: `D${order}`,
    }))
  })
  const done = await services.write(
    systemActor,
    { commandId: 'bench:pool', kind: 'bench.pool', touches: [] },
    async ({ tx }) => {
      await insertMany(
        tx,
        'intervenant',
        own.map((_, index) => person(index)),
      )
      await insertMany(
        tx,
        'posting',
        own.map((disciplineCode, index) => ({
          intervenantId: `person-${index}`,
          schoolId: schools[index % schoolCount]?.id ?? '',
          kind: 'principal' as const,
          disciplineCode,
          startsOn: '2020-09-01',
          endsOn: null,
        })),
      )
      await insertMany(tx, 'teaching', rows)
      return ok(null)
    },
  )
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}
