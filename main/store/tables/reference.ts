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
  rateGroup: string
}

export interface PaperRow {
  id: string
  examCode: string
  specialtyCode: string
  specialtyLabel: string
  code: string
  label: string
  form: string
  interrogationMinutes: number | null
  search: string
}

export interface CorrespondenceRow {
  id: string
  disciplineCode: string
  subjectCode: string
  mefPattern: string
  paperId: string
}

export interface MissionTypeRow {
  code: string
  label: string
  labelEnglish: string
  activity: string
  entryForm: string
  feeRight: number
  travelRight: number
  enteredBy: 'intervenant' | 'office' | 'santorin' | 'president' | 'nobody'
  role: string
  defaultLoad: number
  needsCompetence: number
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
}

export interface ImportRow {
  id: string
  feed: string
  fileName: string
  sha256: string
  encoding: string
  state: 'previewed' | 'applied'
  newCount: number
  changedCount: number
  unchangedCount: number
  missingCount: number
  rejectedCount: number
  createdAt: string
  appliedAt: string | null
}

export interface ImportRowRow {
  importId: string
  position: number
  line: number
  rowKey: string
  verdict: 'new' | 'changed' | 'unchanged' | 'missing' | 'rejected'
  rule: string | null
  detail: string
}

export interface ReferenceTables {
  commune: CommuneRow
  adjoiningCommunes: AdjoiningCommunesRow
  school: SchoolRow
  subject: SubjectRow
  discipline: DisciplineRow
  mef: MefRow
  exam: ExamRow
  paper: PaperRow
  correspondence: CorrespondenceRow
  missionType: MissionTypeRow
  rate: RateRow
  import: ImportRow
  importRow: ImportRowRow
}
