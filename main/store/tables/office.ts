import type { Generated, Selectable } from 'kysely'
import type { IdentifierRule } from '../../../shared/model/identifier-rules.ts'

export interface OfficeRow {
  id: number
  academyCode: string
  academyLabel: string
  name: string
  bureau: string
  address: string
  postalCode: string
  town: string
  phone: string
  email: string
  schoolYear: number
  demonstration: number
  debtorIban: string | null
  debtorBic: string | null
  createdAt: string
  /** The national instance, beside those of the academies. */
  central: Generated<number>
}

/** The office as it is read. */
export type StoredOffice = Selectable<OfficeRow>

export interface AccountRow {
  id: string
  login: string
  displayName: string
  passwordHash: string
  intervenantId: string | null
  disabled: Generated<number>
  failedAttempts: Generated<number>
  lockedUntil: string | null
  mustChangePassword: Generated<number>
  createdAt: string
}

/** An account as read from the store. */
export type StoredAccount = Selectable<AccountRow>

/** The key of somebody's one-time codes and their recovery codes, both sealed by the vault. */
export interface OneTimeCodeRow {
  accountId: string
  key: string
  recoveryCodes: string
  /** The last step of time a code was accepted for: no code is good twice. */
  lastStep: number | null
  activatedAt: string
}

/** How identifiers are made, one row a decision; the last one stands. */
export interface EntranceRulesRow {
  version: number
  staff: IdentifierRule
  outsiders: IdentifierRule
  pointer: string
  decidedAt: string
  decidedBy: string
}

export interface AccountRoleRow {
  accountId: string
  role: 'administrator' | 'manager' | 'intervenant' | 'schoolHead' | 'centreHead'
  schoolId: string | null
}

export interface JournalRow {
  seq: number
  deviceId: string
  at: string
  actorId: string
  actorName: string
  actorRole: string
  kind: string
  subjectKind: string | null
  subjectId: string | null
  commandId: string
  facts: string
  previousHash: string
  hash: string
}

/** What somebody wrote with an act, as JSON; the entry of the journal holds its hash, and stays sound once it is erased. */
export interface ActWordsRow {
  seq: number
  salt: string
  words: string
}

/** What an entry of the journal is found by: folded, who acted, on what, and what the facts say without their names. */
export interface JournalWordsRow {
  seq: number
  kind: string
  words: string
}

/** Who read what is personal, kept twelve months; a chain of its own, so that nothing in it is rewritten. */
export interface ConsultationRow {
  seq: number
  at: string
  actorId: string
  actorName: string
  actorRole: string
  method: string
  subjectKind: string
  subjectId: string
  previousHash: string
  hash: string
}

export interface CommandRow {
  id: string
  kind: string
  seq: number
  answer: string
}

export interface DeviceRow {
  id: string
  createdAt: string
}

export interface DocumentRow {
  id: string
  kind: string
  name: string
  mime: string
  size: number
  sha256: string
  intervenantId: string | null
  createdAt: string
  /** When its bytes were erased under a rule of retention. */
  erasedAt: Generated<string | null>
}

export interface DocumentContentRow {
  documentId: string
  bytes: Uint8Array
}

/** Whether a function of the application is open, and from when to when; a function without a row is open. */
export interface ActivityRow {
  code: string
  opensOn: string | null
  closesOn: string | null
  closed: number
  message: string
  rowVersion: number
}

/** Who signs convocations, with the image of the signature. */
export interface SignatureRow {
  id: string
  ownerKind: 'office' | 'centre' | 'school'
  /** Null for the office alone. */
  schoolId: string | null
  name: string
  capacity: string
  documentId: string | null
  rowVersion: number
}

/** Where the information form of the academy is; no row while the office gave none. */
export interface InformationFormRow {
  id: number
  address: string
  documentId: string | null
  rowVersion: number
}

/** Where the claims of another academy are on the web; empty once it was taken away. */
export interface AcademyAddressRow {
  academyCode: string
  address: string
  rowVersion: number
}

/** What the office says to the people of one role on their home screen; an empty French text takes it away. */
export interface WelcomeMessageRow {
  audience: 'administrator' | 'manager' | 'intervenant' | 'schoolHead' | 'centreHead'
  version: number
  french: string
  english: string
  asksReading: number
  publishedAt: string
  publishedBy: string
}

/** Who said they had read which message. */
export interface WelcomeReadingRow {
  accountId: string
  audience: WelcomeMessageRow['audience']
  version: number
  readAt: string
}

/** The longest delay before locking that the office allows; no row: the usual one. */
export interface InactivitySettingsRow {
  id: number
  longest: number
  rowVersion: number
}

/** The delay that one person chose. */
export interface InactivityDelayRow {
  accountId: string
  minutes: number
}

/** Settings of another academy that were brought in: sections as JSON, before and after. */
export interface SettingsImportRow {
  id: string
  at: string
  by: string
  academy: string
  before: string
  after: string
  undoneAt: string | null
}

export interface OfficeTables {
  consultation: ConsultationRow
  journalWords: JournalWordsRow
  actWords: ActWordsRow
  office: OfficeRow
  account: AccountRow
  accountRole: AccountRoleRow
  oneTimeCode: OneTimeCodeRow
  entranceRules: EntranceRulesRow
  journal: JournalRow
  command: CommandRow
  device: DeviceRow
  document: DocumentRow
  documentContent: DocumentContentRow
  activity: ActivityRow
  signature: SignatureRow
  informationForm: InformationFormRow
  academyAddress: AcademyAddressRow
  welcomeMessage: WelcomeMessageRow
  welcomeReading: WelcomeReadingRow
  inactivitySettings: InactivitySettingsRow
  inactivityDelay: InactivityDelayRow
  settingsImport: SettingsImportRow
}
