import { fold } from '../../../../shared/model/fold.ts'
import type { ExamRow } from '../../../files/feeds/exams.ts'
import type { MissionTypeRow } from '../../../files/feeds/mission-types.ts'
import type { CorrespondenceRow, DisciplineRow, MefRow, SubjectRow } from '../../../files/feeds/nomenclatures.ts'
import { upsertMany } from '../../../store/index.ts'
import { type Importer, noReferences, wholeFeed } from '../importer.ts'
import { knownPapers, paperId } from '../known.ts'

export const subjectsImporter: Importer<SubjectRow> = {
  feed: 'subjects',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'subject',
      ['code'],
      rows.map(({ values }) => ({ code: values.subject, label: values.name })),
    ),
}

export const disciplinesImporter: Importer<DisciplineRow> = {
  feed: 'disciplines',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'discipline',
      ['code'],
      rows.map(({ values }) => ({ code: values.discipline, label: values.name })),
    ),
}

export const mefsImporter: Importer<MefRow> = {
  feed: 'mefs',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'mef',
      ['code'],
      rows.map(({ values }) => ({ code: values.mef, label: values.name, diplomaCode: values.diploma })),
    ),
}

export const missionTypesImporter: Importer<MissionTypeRow> = {
  feed: 'mission-types',
  scopeOf: wholeFeed,
  references: noReferences,
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'missionType',
      ['code'],
      rows.map(({ values }) => ({
        code: values.missionType,
        label: values.name,
        labelEnglish: values.englishName,
        needsCompetence: values.needsCompetence ? 1 : 0,
        rateType: values.rateType,
        feeRight: right(values.feeRight),
        travelRight: right(values.travelRight),
        entryForm: values.entryForm,
        enteredBy: values.enteredBy,
        roles: values.roles.join(' '),
        source: values.source,
      })),
    ),
}

/** Null stays null: no text decides, the office must. */
const right = (value: boolean | null): number | null => (value === null ? null : value ? 1 : 0)

/** Exams and specialties come in one format, papers in another; papers need their exam and their mission type. */
export const examsImporter: Importer<ExamRow> = {
  feed: 'exams',
  scopeOf: (rows) => (rows.some((row) => row.values.kind === 'paper') ? 'papers' : 'specialties'),
  references: async (read) => {
    const exams = new Set((await read.selectFrom('exam').select('code').execute()).map((row) => row.code))
    const types = new Set((await read.selectFrom('missionType').select('code').execute()).map((row) => row.code))
    return (values) => {
      if (values.kind === 'specialty') return null
      if (!exams.has(values.exam)) return { column: 'examen', value: values.exam, rule: 'unknownExam' }
      if (types.has(values.missionType)) return null
      return { column: 'type_mission', value: values.missionType, rule: 'unknownMissionType' }
    }
  },
  project: async ({ tx }, _services, rows) => {
    const exams = new Map<string, { code: string; label: string; rateGroup: string | null }>()
    const specialties: { examCode: string; code: string; label: string }[] = []
    for (const { values } of rows) {
      if (values.kind !== 'specialty') continue
      exams.set(values.exam, { code: values.exam, label: values.examName, rateGroup: values.rateGroup })
      specialties.push({ examCode: values.exam, code: values.specialty, label: values.specialtyName })
    }
    await upsertMany(tx, 'exam', ['code'], [...exams.values()])
    await upsertMany(tx, 'specialty', ['examCode', 'code'], specialties)
    const labels = new Map(
      (await tx.selectFrom('specialty').selectAll().execute()).map((row) => [`${row.examCode}/${row.code}`, row.label]),
    )
    await upsertMany(
      tx,
      'paper',
      ['id'],
      rows.flatMap(({ values }) => {
        if (values.kind !== 'paper') return []
        const specialtyLabel = labels.get(`${values.exam}/${values.specialty}`) ?? ''
        return [
          {
            id: paperId(values.exam, values.specialty, values.paper),
            examCode: values.exam,
            specialtyCode: values.specialty,
            specialtyLabel,
            code: values.paper,
            label: values.paperName,
            nature: values.nature,
            missionTypeCode: values.missionType,
            interrogationMinutes: values.interrogationMinutes,
            search: fold(`${values.exam} ${values.specialty} ${specialtyLabel} ${values.paper} ${values.paperName}`),
          },
        ]
      }),
    )
  },
}

export const correspondenceImporter: Importer<CorrespondenceRow> = {
  feed: 'correspondence',
  scopeOf: wholeFeed,
  references: async (read) => {
    const papers = await knownPapers(read)
    return ({ exam, specialty, paper }) => {
      const id = paperId(exam, specialty, paper)
      return papers.has(id) ? null : { column: 'epreuve', value: id, rule: 'unknownPaper' }
    }
  },
  project: ({ tx }, _services, rows) =>
    upsertMany(
      tx,
      'correspondence',
      ['id'],
      rows.map(({ key, values }) => ({
        id: key,
        disciplineCode: values.discipline,
        subjectCode: values.subject,
        mefPattern: values.mefPattern,
        paperId: paperId(values.exam, values.specialty, values.paper),
      })),
    ),
}
