import type { OfficeIdentity, OfficeInput } from '../../../shared/contract/office.ts'
import type { PickedOption, Translate } from '../../components/index.ts'
import { passwordIsLongEnough } from '../accounts/password-rule.tsx'

/** What the form of a new office holds while it is filled in. */
export type OfficeDraft = Readonly<OfficeIdentity> &
  Readonly<{
    academy: PickedOption | null
    schoolYear: string
    login: string
    displayName: string
    password: string
  }>

export type DraftField = keyof OfficeDraft
export type DraftErrors = Partial<Record<DraftField, string>>

/** School years begin in September: before, the running one began the year before. */
const currentSchoolYear = (today: string): string =>
  String(Number(today.slice(0, 4)) - (today.slice(5, 7) >= '08' ? 0 : 1))

export const emptyDraft = (today: string): OfficeDraft => ({
  academy: null,
  name: '',
  bureau: '',
  address: '',
  postalCode: '',
  town: '',
  phone: '',
  email: '',
  schoolYear: currentSchoolYear(today),
  login: '',
  displayName: '',
  password: '',
})

/** What documents say of the office, in the order of the form. */
export const identityFields = ['name', 'bureau', 'address', 'postalCode', 'town', 'phone', 'email'] as const
export type IdentityField = (typeof identityFields)[number]
export type IdentityErrors = Partial<Record<IdentityField, string>>

const required = ['name', 'bureau', 'address', 'town'] as const
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** What is wrong with each field of the identity, in the reader's words. */
export function identityErrors(identity: OfficeIdentity, t: Translate): IdentityErrors {
  const errors: IdentityErrors = {}
  for (const field of required)
    if (identity[field].trim() === '')
      errors[field] = t('office.errors.required', { field: t(`office.create.${field}`) })
  if (!/^\d{5}$/.test(identity.postalCode.trim())) errors.postalCode = t('office.errors.postalCode')
  const email = identity.email.trim()
  if (email !== '' && !emailShape.test(email)) errors.email = t('office.errors.email')
  return errors
}

/** An identity as the core takes it. */
export const identityOf = (identity: OfficeIdentity): OfficeIdentity =>
  Object.fromEntries(identityFields.map((field) => [field, identity[field].trim()])) as OfficeIdentity

/** What is wrong with each field, in the reader's words; empty when the office can be made. */
export function draftErrors(draft: OfficeDraft, t: Translate): DraftErrors {
  const errors: DraftErrors = identityErrors(draft, t)
  if (draft.academy === null) errors.academy = t('office.errors.academy')
  if (!/^20\d\d$/.test(draft.schoolYear.trim())) errors.schoolYear = t('office.errors.schoolYear')
  if (draft.displayName.trim() === '')
    errors.displayName = t('office.errors.required', { field: t('office.create.displayName') })
  if (draft.login.trim().length < 3) errors.login = t('office.errors.login')
  if (!passwordIsLongEnough(draft.password)) errors.password = t('accounts.password.refused')
  return errors
}

/** The draft as the core takes it. Only for a draft without errors. */
export const officeOf = (draft: OfficeDraft): OfficeInput => ({
  ...identityOf(draft),
  academyCode: draft.academy?.value ?? '',
  schoolYear: Number(draft.schoolYear),
  administrator: { login: draft.login.trim(), displayName: draft.displayName.trim(), password: draft.password },
})
