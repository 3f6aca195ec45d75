import { fold } from '../../../shared/model/fold.ts'
import type { Cell, Columns } from '../../domain/imports/merge-row.ts'
import { searchTextOf } from '../../domain/intervenants/search-text.ts'
import { settledStates } from '../service-statements/settled.ts'

/** A table that refers to rows of another: `column` holds the `target` column of the row (its only key by default). */
export type Dependent = Readonly<{
  table: string
  column: string
  target?: string
  /** Only rows in one of these states hold it back, and they hold back a change of the row as well as its removal. */
  among?: Readonly<{ column: string; values: readonly string[] }>
}>

type TableRule = Readonly<{
  /** Columns that name a row; rows are found by the first. */
  key: readonly string[]
  /** Columns worked out from the others whenever a row is written. */
  derive?(row: Columns): Columns
  /** Columns kept sealed in the store. */
  sealed?: readonly string[]
  versioned?: true
  /** What a person calls the row. */
  label(row: Columns): string
  /** Rows that would be left without their parent if this one went away. */
  dependents: readonly Dependent[]
}>

const textOf = (cell: Cell | undefined): string => (cell === undefined || cell === null ? '' : String(cell))
const tail = (cell: Cell | undefined): string | null =>
  cell === undefined || cell === null ? null : textOf(cell).slice(-4)
const foldAll = (...cells: readonly (Cell | undefined)[]): string => fold(cells.map(textOf).join(' '))
const named = (row: Columns): string => textOf(row.label ?? row.name)

/** The tables that imports write, parents before children. */
export const tableRules = {
  commune: {
    key: ['inseeCode'],
    derive: (row) => ({ search: foldAll(row.name, row.postalCodes, row.inseeCode) }),
    label: named,
    dependents: [
      { table: 'school', column: 'communeCode' },
      { table: 'intervenant', column: 'communeCode' },
      { table: 'adjoiningCommunes', column: 'firstCode' },
      { table: 'adjoiningCommunes', column: 'secondCode' },
      { table: 'statedDistance', column: 'firstCode' },
      { table: 'statedDistance', column: 'secondCode' },
    ],
  },
  school: {
    key: ['id'],
    derive: (row) => ({ search: foldAll(row.uai, row.name, row.town, row.postalCode) }),
    label: named,
    dependents: [
      { table: 'posting', column: 'schoolId' },
      { table: 'teaching', column: 'schoolId' },
      { table: 'need', column: 'centreId' },
      { table: 'mission', column: 'centreId' },
      { table: 'examCentre', column: 'schoolId' },
      { table: 'wish', column: 'centreId' },
      { table: 'conflictOfInterest', column: 'schoolId' },
      { table: 'accountRole', column: 'schoolId' },
      { table: 'onCall', column: 'centreId' },
      { table: 'signature', column: 'schoolId' },
    ],
  },
  subject: {
    key: ['code'],
    label: named,
    dependents: [
      { table: 'teaching', column: 'subjectCode' },
      { table: 'correspondence', column: 'subjectCode' },
    ],
  },
  discipline: {
    key: ['code'],
    label: named,
    dependents: [
      { table: 'posting', column: 'disciplineCode' },
      { table: 'correspondence', column: 'disciplineCode' },
      { table: 'exclusion', column: 'disciplineCode' },
    ],
  },
  mef: { key: ['code'], label: named, dependents: [{ table: 'teaching', column: 'mefCode' }] },
  missionType: {
    key: ['code'],
    versioned: true,
    label: named,
    dependents: [
      { table: 'paper', column: 'missionTypeCode' },
      { table: 'need', column: 'missionTypeCode' },
      { table: 'loadRule', column: 'missionTypeCode' },
      { table: 'mission', column: 'missionTypeCode' },
      { table: 'wish', column: 'missionTypeCode' },
    ],
  },
  exam: {
    key: ['code'],
    label: named,
    dependents: [
      { table: 'specialty', column: 'examCode' },
      { table: 'paper', column: 'examCode' },
      { table: 'session', column: 'examCode' },
      { table: 'conflictOfInterest', column: 'examCode' },
      { table: 'exclusion', column: 'examCode' },
      { table: 'loadRule', column: 'examCode' },
      { table: 'bureauExam', column: 'examCode' },
    ],
  },
  specialty: { key: ['examCode', 'code'], label: named, dependents: [] },
  paper: {
    key: ['id'],
    derive: (row) => ({ search: foldAll(row.examCode, row.specialtyCode, row.specialtyLabel, row.code, row.label) }),
    label: named,
    dependents: [
      { table: 'correspondence', column: 'paperId' },
      { table: 'competence', column: 'paperId' },
      { table: 'need', column: 'paperId' },
      { table: 'need', column: 'secondPaperId' },
      { table: 'loadRule', column: 'paperId' },
      { table: 'mission', column: 'paperId' },
      { table: 'mission', column: 'secondPaperId' },
      { table: 'seat', column: 'paperId' },
      { table: 'wish', column: 'paperId' },
    ],
  },
  correspondence: { key: ['id'], label: (row) => textOf(row.paperId), dependents: [] },
  intervenant: {
    key: ['id'],
    derive: (row) => ({
      search: searchTextOf(
        { lastName: textOf(row.lastName), firstName: textOf(row.firstName), birthName: textOf(row.birthName) },
        textOf(row.number),
      ),
    }),
    versioned: true,
    label: (row) => `${textOf(row.lastName)} ${textOf(row.firstName)}`,
    dependents: [
      { table: 'posting', column: 'intervenantId' },
      { table: 'teaching', column: 'intervenantId' },
      { table: 'unavailability', column: 'intervenantId' },
      { table: 'payFile', column: 'intervenantId' },
      { table: 'competence', column: 'intervenantId' },
      { table: 'wish', column: 'intervenantId' },
      { table: 'conflictOfInterest', column: 'intervenantId' },
      { table: 'assignment', column: 'intervenantId' },
      { table: 'assignmentProposal', column: 'intervenantId' },
      { table: 'convocation', column: 'intervenantId' },
      { table: 'claim', column: 'intervenantId' },
      { table: 'paymentLine', column: 'intervenantId' },
      { table: 'reversal', column: 'intervenantId' },
      { table: 'travelAdvance', column: 'intervenantId' },
      { table: 'account', column: 'intervenantId' },
      { table: 'document', column: 'intervenantId' },
      { table: 'assignmentProposal', column: 'replacedIntervenantId' },
      { table: 'substitute', column: 'intervenantId' },
      { table: 'onCall', column: 'intervenantId' },
      { table: 'impediment', column: 'intervenantId' },
      { table: 'outsideMission', column: 'intervenantId' },
      { table: 'termsAcceptance', column: 'intervenantId' },
      { table: 'serviceReplacement', column: 'intervenantId' },
    ],
  },
  posting: {
    key: ['intervenantId', 'schoolId', 'disciplineCode'],
    label: (row) => `${textOf(row.schoolId)} ${textOf(row.disciplineCode)}`,
    dependents: [],
  },
  teaching: {
    key: ['intervenantId', 'schoolId', 'schoolYear', 'subjectCode', 'subjectRank', 'mefCode', 'courseMode'],
    label: (row) => `${textOf(row.schoolId)} ${textOf(row.subjectCode)} ${textOf(row.mefCode)}`,
    dependents: [],
  },
  unavailability: {
    key: ['intervenantId', 'fromDate'],
    label: (row) => textOf(row.fromDate),
    dependents: [],
  },
  payFile: {
    key: ['intervenantId'],
    derive: (row) => ({ ibanTail: tail(row.iban), nirTail: tail(row.nir) }),
    sealed: ['iban', 'nir'],
    label: (row) => textOf(row.holderName),
    dependents: [],
  },
  competence: {
    key: ['intervenantId', 'paperId'],
    label: (row) => textOf(row.paperId),
    dependents: [{ table: 'competenceStatement', column: 'competenceId', target: 'id' }],
  },
  competenceStatement: {
    key: ['competenceId', 'position'],
    label: (row) => textOf(row.authorCode),
    dependents: [],
  },
  session: {
    key: ['id'],
    versioned: true,
    label: (row) => textOf(row.id),
    dependents: [
      { table: 'need', column: 'sessionId' },
      { table: 'mission', column: 'sessionId' },
      { table: 'examCentre', column: 'sessionId' },
      { table: 'onCall', column: 'sessionId' },
    ],
  },
  outsideMission: {
    key: ['intervenantId', 'academyCode', 'number', 'date', 'startTime'],
    label: (row) => [row.academyLabel, row.number, row.date].map(textOf).join(', '),
    dependents: [],
  },
  examCentre: { key: ['sessionId', 'schoolId'], label: (row) => textOf(row.schoolId), dependents: [] },
  need: {
    key: ['sourceKey'],
    versioned: true,
    label: (row) => [row.paperId, row.centreId, row.date, row.commission].map(textOf).filter(Boolean).join(', '),
    dependents: [],
  },
  mission: {
    key: ['id'],
    versioned: true,
    label: (row) => textOf(row.number ?? row.id),
    dependents: [
      { table: 'need', column: 'missionId' },
      { table: 'missionSlot', column: 'missionId' },
      { table: 'seat', column: 'missionId' },
      { table: 'assignment', column: 'missionId' },
      { table: 'convocation', column: 'missionId' },
      { table: 'claim', column: 'missionId' },
      { table: 'serviceStatement', column: 'missionId' },
      { table: 'serviceAct', column: 'missionId' },
      { table: 'serviceReplacement', column: 'missionId' },
      { table: 'markingState', column: 'missionId' },
    ],
  },
  serviceStatement: {
    key: ['assignmentId'],
    label: (row) => textOf(row.assignmentId),
    dependents: [{ table: 'claim', column: 'assignmentId', among: { column: 'feeState', values: settledStates } }],
  },
  markingState: { key: ['assignmentId'], label: (row) => textOf(row.assignmentId), dependents: [] },
} as const satisfies Record<string, TableRule>

export type ImportedTable = keyof typeof tableRules

export const ruleOf = (table: ImportedTable): TableRule => tableRules[table]

export const importedTables = Object.keys(tableRules) as ImportedTable[]

/** Names a row of a table by its key. */
export const rowIdOf = (table: ImportedTable, row: Columns): string =>
  JSON.stringify(ruleOf(table).key.map((column) => row[column] ?? ''))
