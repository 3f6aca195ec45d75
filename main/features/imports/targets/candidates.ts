import type { CandidatesRow } from '../../../files/feeds/candidates.ts'
import { type Importer, type Target, wholeFeed } from '../importer.ts'
import { knownMissionTypes, knownPapers, knownSchools, paperId, schoolId, sessionId } from '../known.ts'

/** A session closes for entries on 31 August of its year unless the office says otherwise (F30; regulation, section 5). */
const closingDateOf = (year: number): string => `${year}-08-31`

/** Opens a session the office does not have; one it has is left as it is. */
export function sessionTarget(exam: string, session: string): Target {
  const [year = 0, month = 0] = session.split('-').map(Number)
  return {
    table: 'session',
    key: { id: sessionId(exam, session) },
    columns: {},
    fresh: () => ({ examCode: exam, year, month, closingDate: closingDateOf(year) }),
  }
}

type Lookup = Readonly<{
  schools: ReadonlySet<string>
  /** Mission type of each paper. */
  papers: ReadonlyMap<string, string>
  types: ReadonlySet<string>
  nextId: () => string
}>

/** Commissions and batches of CYCLADES with their head-counts: the needs that missions are made from (F24). */
export const candidatesImporter: Importer<CandidatesRow, Lookup> = {
  feed: 'candidates',
  scopeOf: wholeFeed,
  lookup: async (read, rows, { ids }) => {
    const known = await knownPapers(
      read,
      rows.map(({ exam, specialty, paper }) => paperId(exam, specialty, paper)),
    )
    const papers = await read.selectFrom('paper').select(['id', 'missionTypeCode']).execute()
    return {
      schools: await knownSchools(
        read,
        rows.map(({ centre, site }) => schoolId(centre, site)),
      ),
      papers: new Map(papers.filter(({ id }) => known.has(id)).map(({ id, missionTypeCode }) => [id, missionTypeCode])),
      types: await knownMissionTypes(read),
      nextId: ids.next,
    }
  },
  refers: ({ schools, papers, types }, { centre, site, exam, specialty, paper, missionType }) => {
    const id = paperId(exam, specialty, paper)
    if (!papers.has(id)) return { column: 'epreuve', value: id, rule: 'unknownPaper' }
    if (!schools.has(schoolId(centre, site))) return { column: 'centre', value: centre, rule: 'unknownSchool' }
    if (missionType === null || types.has(missionType)) return null
    return { column: 'type_mission', value: missionType, rule: 'unknownMissionType' }
  },
  targets: ({ papers, nextId }, rows) =>
    rows.flatMap(({ key, values }): Target[] => {
      const paper = paperId(values.exam, values.specialty, values.paper)
      return [
        sessionTarget(values.exam, values.session),
        {
          table: 'need',
          key: { sourceKey: key },
          columns: {
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
          },
          fresh: () => ({ id: nextId(), missionId: null, present: null }),
        },
      ]
    }),
}
