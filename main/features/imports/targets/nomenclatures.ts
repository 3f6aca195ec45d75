import type { ExamRow } from '../../../files/feeds/exams.ts'
import type { MissionTypeRow } from '../../../files/feeds/mission-types.ts'
import type { CorrespondenceRow, DisciplineRow, MefRow, SubjectRow } from '../../../files/feeds/nomenclatures.ts'
import type { Readable } from '../../../store/index.ts'
import { type Importer, noLookup, noReference, type Target, wholeFeed } from '../importer.ts'
import { knownMissionTypes, knownPapers, paperId } from '../known.ts'

const plain = { scopeOf: wholeFeed, lookup: noLookup, refers: noReference }

export const subjectsImporter: Importer<SubjectRow, null> = {
  ...plain,
  feed: 'subjects',
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'subject',
      key: { code: values.subject },
      columns: { label: values.name },
    })),
}

export const disciplinesImporter: Importer<DisciplineRow, null> = {
  ...plain,
  feed: 'disciplines',
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'discipline',
      key: { code: values.discipline },
      columns: { label: values.name },
    })),
}

export const mefsImporter: Importer<MefRow, null> = {
  ...plain,
  feed: 'mefs',
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'mef',
      key: { code: values.mef },
      columns: { label: values.name, diplomaCode: values.diploma },
    })),
}

/** Null stays null: no text decides, the office must. */
const right = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0)

export const missionTypesImporter: Importer<MissionTypeRow, null> = {
  ...plain,
  feed: 'mission-types',
  targets: (_lookup, rows) =>
    rows.map(({ values }) => ({
      table: 'missionType',
      key: { code: values.missionType },
      columns: {
        label: values.name,
        labelEnglish: values.englishName,
        needsCompetence: values.needsCompetence ? 1 : 0,
        dematerialised: values.dematerialised ? 1 : 0,
        rateType: values.rateType,
        feeRight: right(values.feeRight),
        travelRight: right(values.travelRight),
        entryForm: values.entryForm,
        enteredBy: values.enteredBy,
        roles: values.roles.join(' '),
        source: values.source,
      },
    })),
}

type ExamLookup = Readonly<{
  exams: ReadonlySet<string>
  types: ReadonlySet<string>
  /** Label by exam and specialty. */
  specialties: ReadonlyMap<string, string>
  /** Id by exam, specialty and code: the office may know a paper under another id than a file gives it. */
  papers: ReadonlyMap<string, string>
}>

/** Exams and specialties come in one format, papers in another; papers need their exam and their mission type. */
export const examsImporter: Importer<ExamRow, ExamLookup> = {
  feed: 'exams',
  scopeOf: (rows) => (rows.some((row) => row.values.kind === 'paper') ? 'papers' : 'specialties'),
  lookup: async (read, rows) => ({
    papers: await papersByCode(read, rows),
    exams: new Set((await read.selectFrom('exam').select('code').execute()).map((row) => row.code)),
    types: await knownMissionTypes(read),
    specialties: new Map(
      (await read.selectFrom('specialty').selectAll().execute()).map((row) => [
        `${row.examCode}/${row.code}`,
        row.label,
      ]),
    ),
  }),
  refers: ({ exams, types, papers }, values) => {
    if (values.kind === 'specialty') return null
    if (!exams.has(values.exam)) return { column: 'examen', value: values.exam, rule: 'unknownExam' }
    if (!types.has(values.missionType))
      return { column: 'type_mission', value: values.missionType, rule: 'unknownMissionType' }
    const id = paperId(values.exam, values.specialty, values.paper)
    return (papers.get(id) ?? id) === id ? null : { column: 'epreuve', value: values.paper, rule: 'paperTaken' }
  },
  targets: ({ specialties }, rows) => rows.flatMap(({ values }) => examTargets(values, specialties)),
}

/** The papers of the exams that a file names, by their codes written as an id would be. */
async function papersByCode(read: Readable, rows: readonly ExamRow[]): Promise<ReadonlyMap<string, string>> {
  const exams = [...new Set(rows.filter(({ kind }) => kind === 'paper').map(({ exam }) => exam))]
  if (exams.length === 0) return new Map()
  const known = await read
    .selectFrom('paper')
    .select(['id', 'examCode', 'specialtyCode', 'code'])
    .where('examCode', 'in', exams)
    .execute()
  return new Map(known.map(({ id, examCode, specialtyCode, code }) => [paperId(examCode, specialtyCode, code), id]))
}

function examTargets(values: ExamRow, specialties: ReadonlyMap<string, string>): Target[] {
  if (values.kind === 'specialty') {
    return [
      {
        table: 'exam',
        key: { code: values.exam },
        columns: { label: values.examName, rateGroup: values.rateGroup },
      },
      {
        table: 'specialty',
        key: { examCode: values.exam, code: values.specialty },
        columns: { label: values.specialtyName },
      },
    ]
  }
  return [
    {
      table: 'paper',
      key: { id: paperId(values.exam, values.specialty, values.paper) },
      columns: {
        specialtyLabel: specialties.get(`${values.exam}/${values.specialty}`) ?? '',
        label: values.paperName,
        nature: values.nature,
        missionTypeCode: values.missionType,
        interrogationMinutes: values.interrogationMinutes,
        evaluationMode: values.evaluationMode ?? null,
      },
      fresh: () => ({ examCode: values.exam, specialtyCode: values.specialty, code: values.paper }),
    },
  ]
}

type PaperLookup = Readonly<{ papers: ReadonlySet<string> }>

export const correspondenceImporter: Importer<CorrespondenceRow, PaperLookup> = {
  feed: 'correspondence',
  scopeOf: wholeFeed,
  lookup: async (read, rows) => ({
    papers: await knownPapers(
      read,
      rows.map(({ exam, specialty, paper }) => paperId(exam, specialty, paper)),
    ),
  }),
  refers: ({ papers }, { exam, specialty, paper }) => {
    const id = paperId(exam, specialty, paper)
    return papers.has(id) ? null : { column: 'epreuve', value: id, rule: 'unknownPaper' }
  },
  targets: (_lookup, rows) =>
    rows.map(({ key, values }) => ({
      table: 'correspondence',
      key: { id: key },
      columns: {
        disciplineCode: values.discipline,
        subjectCode: values.subject,
        mefPattern: values.mefPattern,
        paperId: paperId(values.exam, values.specialty, values.paper),
      },
    })),
}
