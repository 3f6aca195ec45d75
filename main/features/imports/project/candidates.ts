import type { CandidatesRow } from '../../../files/feeds/candidates.ts'
import { reading, upsertMany, type Writable } from '../../../store/index.ts'
import { type Importer, wholeFeed } from '../importer.ts'
import { knownPapers, knownSchools, paperId, schoolId } from '../known.ts'

/** A session closes for entries on 31 August of its year unless the office says otherwise (F30; regulation, section 5). */
const closingDateOf = (year: number): string => `${year}-08-31`

const sessionId = (exam: string, session: string): string => `${exam}-${session}`

/** Commissions and batches of CYCLADES with their head-counts: the needs that missions are made from (F24). */
export const candidatesImporter: Importer<CandidatesRow> = {
  feed: 'candidates',
  scopeOf: wholeFeed,
  references: async (read) => {
    const schools = await knownSchools(read)
    const papers = await knownPapers(read)
    const types = new Set((await read.selectFrom('missionType').select('code').execute()).map((row) => row.code))
    return ({ centre, site, exam, specialty, paper, missionType }) => {
      const id = paperId(exam, specialty, paper)
      if (!papers.has(id)) return { column: 'epreuve', value: id, rule: 'unknownPaper' }
      if (!schools.has(schoolId(centre, site))) return { column: 'centre', value: centre, rule: 'unknownSchool' }
      if (missionType === null || types.has(missionType)) return null
      return { column: 'type_mission', value: missionType, rule: 'unknownMissionType' }
    }
  },
  project: async ({ tx }, services, rows) => {
    await openSessions(
      tx,
      rows.map((row) => row.values),
    )
    const papers = new Map(
      (await reading(tx).selectFrom('paper').select(['id', 'missionTypeCode']).execute()).map((row) => [
        row.id,
        row.missionTypeCode,
      ]),
    )
    await upsertMany(
      tx,
      'need',
      ['sourceKey'],
      rows.map(({ key, values }) => {
        const paper = paperId(values.exam, values.specialty, values.paper)
        return {
          id: services.ports.ids.next(),
          sourceKey: key,
          sessionId: sessionId(values.exam, values.session),
          missionTypeCode: values.missionType ?? papers.get(paper) ?? '',
          paperId: paper,
          centreId: schoolId(values.centre, values.site),
          commission: values.commission ?? '',
          date: values.date,
          startTime: values.startsAt ?? '08:00',
          endTime: values.endsAt ?? '18:00',
          quantity: values.copies ?? values.candidates ?? 0,
          people: values.people,
        }
      }),
    )
  },
}

async function openSessions(tx: Writable, rows: readonly CandidatesRow[]): Promise<void> {
  const sessions = new Map(rows.map(({ exam, session }) => [sessionId(exam, session), { exam, session }]))
  await upsertMany(
    tx,
    'session',
    ['id'],
    [...sessions].map(([id, { exam, session }]) => {
      const [year = 0, month = 0] = session.split('-').map(Number)
      return { id, examCode: exam, year, month, closingDate: closingDateOf(year) }
    }),
  )
}
