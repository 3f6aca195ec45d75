export interface IntervenantRow {
  id: string
  number: string
  origin: string
  originKey: string
  state: 'active' | 'setAside' | 'archived'
  stateReason: string | null
  title: string
  lastName: string
  firstName: string
  birthDate: string
  numen: string | null
  eppNumber: string | null
  email: string
  phone: string
  address: string
  postalCode: string
  town: string
  communeCode: string | null
  category: 'PUBLIC_AGENT' | 'EXTERNAL' | 'RETIRED'
  staffCategory: string
  grade: string
  contractEnd: string | null
  trainee: number
  onLeave: number
  partTimePercent: number
  reducedMobility: number
  vehicleCv: number | null
  company: string
  search: string
  rowVersion: number
}

export interface PostingRow {
  intervenantId: string
  schoolId: string
  kind: 'principal' | 'secondary'
  disciplineCode: string
  startsOn: string
  endsOn: string | null
}

export interface TeachingRow {
  id: string
  intervenantId: string
  schoolId: string
  schoolYear: number
  subjectCode: string
  subjectRank: string
  mefCode: string
  courseMode: string
  divisions: string
}

export interface UnavailabilityRow {
  id: string
  intervenantId: string
  fromDate: string
  toDate: string
  reason: string
  author: string
}

export interface PayFileRow {
  intervenantId: string
  holderName: string
  iban: string
  ibanTail: string
  bic: string | null
  nir: string | null
  nirTail: string | null
  updatedAt: string
}

export interface CompetenceRow {
  id: string
  intervenantId: string
  paperId: string
}

export interface CompetenceStatementRow {
  competenceId: string
  position: number
  author: 'system' | 'school' | 'self' | 'manager'
  authorCode: string
  verdict: 'confirmed' | 'invalidated'
  at: string
}

export interface PeopleTables {
  intervenant: IntervenantRow
  posting: PostingRow
  teaching: TeachingRow
  unavailability: UnavailabilityRow
  payFile: PayFileRow
  competence: CompetenceRow
  competenceStatement: CompetenceStatementRow
}
