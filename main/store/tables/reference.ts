import type { Generated, Selectable } from 'kysely'

export interface CommuneRow {
  inseeCode: string
  name: string
  kind: string
  parentCode: string | null
  departmentCode: string
  postalCodes: string
  latitude: number | null
  longitude: number | null
  population: number | null
  search: string
}

export interface AdjoiningCommunesRow {
  firstCode: string
  secondCode: string
}

export interface SchoolRow {
  id: string
  uai: string
  site: number
  name: string
  kind: string
  natureCode: string
  sector: string
  address: string
  postalCode: string
  town: string
  communeCode: string | null
  departmentCode: string
  academyCode: string
  latitude: number | null
  longitude: number | null
  general: number
  technological: number
  vocational: number
  /** Stands for a place that does not exist, such as SANTORIN. */
  fictitious: Generated<number>
  source: string
  search: string
}

export interface SubjectRow {
  code: string
  label: string
}

export interface DisciplineRow {
  code: string
  label: string
}

export interface MefRow {
  code: string
  label: string
  diplomaCode: string
}

export interface ExamRow {
  code: string
  label: string
  rateGroup: string | null
}

export interface MissionTypeRow {
  code: string
  label: string
  labelEnglish: string
  rateType: string | null
  feeRight: number | null
  travelRight: number | null
  entryForm: 'none' | 'copies' | 'candidates' | 'hours' | 'slots' | 'applications'
  /** Candidates are counted by half-day rather than in total. */
  byHalfDay: Generated<number>
  enteredBy: 'nobody' | 'intervenant' | 'office' | 'santorin' | 'president'
  roles: string
  needsCompetence: number
  defaultLoad: number | null
  /** Marked or heard on screen, without a place to go to. */
  dematerialised: Generated<number>
  /** JSON: candidates or copies that one person takes in each role; a role that is not there has no load of its own. */
  roleLoads: Generated<string>
  /** An inactive type is not offered for new missions; those it has go on. */
  active: Generated<number>
  rowVersion: Generated<number>
  source: string
}

/** A mission type as it is read. */
export type MissionTypeStored = Selectable<MissionTypeRow>

export interface SpecialtyRow {
  examCode: string
  code: string
  label: string
}

export interface PaperRow {
  id: string
  examCode: string
  specialtyCode: string
  specialtyLabel: string
  code: string
  label: string
  nature: 'written' | 'oral' | 'practical' | 'meeting'
  missionTypeCode: string
  interrogationMinutes: number | null
  /** Sat once, or assessed during the year (ECA), which pays no fee; null: not said. */
  evaluationMode: Generated<'oneOff' | 'duringYear' | null>
  search: string
}

export interface CorrespondenceRow {
  id: string
  disciplineCode: string | null
  subjectCode: string | null
  mefPattern: string | null
  paperId: string
}

export interface RateRow {
  id: string
  tableName: string
  code: string
  row: string
  validFrom: string
  validTo: string | null
  source: string
  confidence: string
  /** The change that added the row; null for the rows shipped with the product. */
  addedIn: string | null
}

/** A row that a change ended before its time, and where it ended before that. */
export interface RateEndingRow {
  changeId: string
  rateId: string
  validToBefore: string | null
}

export interface RateChangeRow {
  id: string
  kind: 'follow' | 'end'
  tableName: string
  code: string
  effectFrom: string
  source: string
  madeAt: string
  madeBy: string
}

export interface ImportRow {
  id: string
  feed: string
  fileName: string
  sha256: string
  encoding: string
  scope: string
  /** JSON list of the columns of the file. */
  header: string
  state: 'previewed' | 'applied' | 'undone'
  newCount: number
  changedCount: number
  unchangedCount: number
  missingCount: number
  rejectedCount: number
  conflictCount: number
  createdAt: string
  appliedAt: string | null
  undoneAt: string | null
}

export interface ImportRowRow {
  importId: string
  position: number
  line: number
  rowKey: string
  verdict: 'new' | 'changed' | 'unchanged' | 'missing' | 'rejected'
  rule: string | null
  content: string
  /** What the source said before, and in which import, for an undo. */
  before: string | null
  beforeImportId: string | null
  /** The cells of a rejected row as the file has them, sealed: they may hold anything. */
  raw: string | null
}

/** A cell that the office changed and the file changes too. */
export interface ImportConflictRow {
  importId: string
  position: number
  tableName: string
  rowId: string
  subject: string
  field: string
  base: string | null
  ours: string | null
  theirs: string | null
  decision: 'ours' | 'theirs'
}

/** What an import did to one row: the columns it wrote, before (null: no such row) and after, as JSON. */
export interface ImportChangeRow {
  importId: string
  position: number
  tableName: string
  rowId: string
  before: string | null
  after: string | null
}

/** Which column of the profile a column of a source's files stands for; an empty profile column is not read. */
export interface ImportMappingRow {
  feed: string
  fileColumn: string
  profileColumn: string
}

export interface SourceRowRow {
  feed: string
  scope: string
  rowKey: string
  importId: string
  content: string
}

export interface ReferenceTables {
  commune: CommuneRow
  adjoiningCommunes: AdjoiningCommunesRow
  school: SchoolRow
  subject: SubjectRow
  discipline: DisciplineRow
  mef: MefRow
  exam: ExamRow
  missionType: MissionTypeRow
  specialty: SpecialtyRow
  paper: PaperRow
  correspondence: CorrespondenceRow
  rate: RateRow
  rateChange: RateChangeRow
  rateEnding: RateEndingRow
  import: ImportRow
  importRow: ImportRowRow
  importConflict: ImportConflictRow
  importChange: ImportChangeRow
  importMapping: ImportMappingRow
  sourceRow: SourceRowRow
}
