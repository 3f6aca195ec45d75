import { commissionKey, type PresentsRow } from '../../../files/feeds/candidates.ts'
import type { CentreRow } from '../../../files/feeds/centres.ts'
import { type Importer, type Target, wholeFeed } from '../importer.ts'
import { knownNeeds, knownSchools, schoolId, sessionId } from '../known.ts'
import { sessionTarget } from './candidates.ts'

type CentreLookup = Readonly<{ schools: ReadonlySet<string>; exams: ReadonlySet<string> }>

/** Schools that are centres of a session (F24). */
export const centresImporter: Importer<CentreRow, CentreLookup> = {
  feed: 'centres',
  scopeOf: wholeFeed,
  lookup: async (read, rows) => ({
    schools: await knownSchools(
      read,
      rows.map(({ centre, site }) => schoolId(centre, site)),
    ),
    exams: new Set((await read.selectFrom('exam').select('code').execute()).map((row) => row.code)),
  }),
  refers: ({ schools, exams }, { centre, site, exam }) => {
    if (!exams.has(exam)) return { column: 'examen', value: exam, rule: 'unknownExam' }
    return schools.has(schoolId(centre, site)) ? null : { column: 'centre', value: centre, rule: 'unknownSchool' }
  },
  targets: (_lookup, rows) =>
    rows.flatMap(({ values }): Target[] => [
      sessionTarget(values.exam, values.session),
      {
        table: 'examCentre',
        key: { sessionId: sessionId(values.exam, values.session), schoolId: schoolId(values.centre, values.site) },
        columns: { label: values.label ?? '' },
      },
    ]),
}

type PresentsLookup = Readonly<{ needs: ReadonlySet<string> }>

/** Candidates present before each commission, said after the papers were sat (services.md 1.7). */
export const presentsImporter: Importer<PresentsRow, PresentsLookup> = {
  feed: 'presents',
  scopeOf: wholeFeed,
  lookup: async (read, rows) => ({ needs: await knownNeeds(read, rows.map(commissionKey)) }),
  refers: ({ needs }, values) =>
    needs.has(commissionKey(values))
      ? null
      : { column: 'commission', value: values.commission ?? '', rule: 'unknownNeed' },
  targets: (_lookup, rows) =>
    rows.map(({ key, values }) => ({
      table: 'need',
      key: { sourceKey: key },
      columns: { present: values.present },
      updateOnly: true,
    })),
}
