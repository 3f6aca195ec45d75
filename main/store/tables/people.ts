import type { Generated, Selectable } from 'kysely'

export interface IntervenantRow {
  id: string
  number: string
  origin: string
  originKey: string
  state: 'active' | 'setAside' | 'archived'
  stateReason: string | null
  /** Days from and to which the person is set aside; null: no limit. */
  stateFrom: string | null
  stateTo: string | null
  title: string
  lastName: string
  firstName: string
  birthName: Generated<string>
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
  profession: Generated<string>
  search: string
  rowVersion: number
}

/** A person as read from the store. */
export type StoredIntervenant = Selectable<IntervenantRow>

export interface PostingRow {
  intervenantId: string
  schoolId: string
  kind: 'principal' | 'secondary'
  disciplineCode: string
  startsOn: string
  endsOn: string | null
  byHand: Generated<number>
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
  authorId: Generated<string>
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
  verdict: 'confirmed' | 'invalidated' | 'withdrawn'
  at: string
  reason: Generated<string>
  /** The act of the journal that said it; null for what came with a file or before acts were noted. */
  act: Generated<number | null>
}

/** What a person would like, or would rather not do: weighs in assignment, never excludes. */
export interface WishRow {
  id: string
  intervenantId: string
  preference: 'wanted' | 'avoided'
  paperId: string | null
  centreId: string | null
  missionTypeCode: string | null
  note: string
  author: string
  createdAt: string
}

/** A declared link with a school, or a relative who sits an exam or works in a school: excludes from what both name. */
export interface ConflictOfInterestRow {
  id: string
  intervenantId: string
  kind: 'school' | 'relative'
  schoolId: string | null
  examCode: string | null
  note: string
  author: string
  createdAt: string
}

/** A rule of the office: people of this status (and discipline) are not called (for that exam). */
export interface ExclusionRow {
  id: string
  status: 'any' | 'trainee' | 'fixedTerm' | 'onLeave' | 'partTime' | 'external' | 'retired'
  disciplineCode: string | null
  examCode: string | null
  reason: string
  active: number
  rowVersion: number
}

export interface PeopleTables {
  intervenant: IntervenantRow
  posting: PostingRow
  teaching: TeachingRow
  unavailability: UnavailabilityRow
  payFile: PayFileRow
  competence: CompetenceRow
  competenceStatement: CompetenceStatementRow
  wish: WishRow
  conflictOfInterest: ConflictOfInterestRow
  exclusion: ExclusionRow
}
