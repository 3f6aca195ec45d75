import type { CandidatesRow } from '../../../files/feeds/candidates.ts'
import type { PaperRow } from '../../../files/feeds/exams.ts'
import type { CommuneRow } from '../../../files/feeds/geography.ts'
import type { CorrespondenceRow, MefRow, SubjectRow } from '../../../files/feeds/nomenclatures.ts'
import type { SchoolRow } from '../../../files/feeds/schools.ts'
import type { Size } from './sizes.ts'

/** Reference tables of the product, as their importers give them. */
export type DemonstrationReference = Readonly<{
  communes: readonly CommuneRow[]
  schools: readonly SchoolRow[]
  subjects: readonly SubjectRow[]
  mefs: readonly MefRow[]
  papers: readonly PaperRow[]
  correspondence: readonly CorrespondenceRow[]
}>

export type DemonstrationInput = Readonly<{
  /** Academy code of two digits, e.g. `14`. */
  academy: string
  /** Year in which the school year starts: 2025 gives a June 2026 session. */
  schoolYear: number
  size: Size
  seed: number
  reference: DemonstrationReference
}>

/** What a teacher of a discipline can be given in a school: a subject for a MEF. */
export type Course = Readonly<{ subject: string; mef: string }>

/** A school of the demonstration with what it teaches, by discipline of post. */
export type Site = Readonly<{ school: SchoolRow; courses: ReadonlyMap<string, readonly Course[]> }>

export type Posting = Readonly<{ site: Site; kind: 'PRINCIPAL' | 'SECONDAIRE'; services: readonly Service[] }>

/** One class or group a person teaches. */
export type Service = Course & Readonly<{ division: string; group: string | null }>

export type Person = Readonly<{
  numen: string
  eppNumber: string
  title: 'M' | 'MME'
  lastName: string
  firstName: string
  birthDate: string
  category: 'ENSEIGNANT' | 'DIRECTION'
  grade: string
  discipline: string | null
  email: string
  address: string
  home: CommuneRow
  partTimePercent: number
  postings: readonly Posting[]
}>

export type External = Readonly<{
  number: string
  title: 'M' | 'MME'
  lastName: string
  firstName: string
  birthDate: string
  retired: boolean
  employer: string | null
  email: string
  address: string
  home: CommuneRow
  competences: readonly string[]
}>

export type Commission = CandidatesRow
