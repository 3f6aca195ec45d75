import type { OfficeInput } from '../../../shared/contract/office.ts'
import type { PickedOption, Translate } from '../../components/index.ts'
import { passwordIsLongEnough } from '../accounts/password-rule.tsx'

/** What the form of a new office holds while it is filled in. */
export type OfficeDraft = Readonly<{
  academy: PickedOption | null
  name: string
  bureau: string
  address: string
  postalCode: string
  town: string
  phone: string
  email: string
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

const required = ['name', 'bureau', 'address', 'town', 'displayName'] as const
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/

/** What is wrong with each field, in the reader's words; empty when the office can be made. */
export function draftErrors(draft: OfficeDraft, t: Translate): DraftErrors {
  const errors: DraftErrors = {}
  if (draft.academy === null) errors.academy = t('office.errors.academy')
  for (const field of required)
    if (draft[field].trim() === '') errors[field] = t('office.errors.required', { field: t(`office.create.${field}`) })
  if (!/^\d{5}$/.test(draft.postalCode.trim())) errors.postalCode = t('office.errors.postalCode')
  if (draft.email.trim() !== '' && !emailShape.test(draft.email.trim())) errors.email = t('office.errors.email')
  if (!/^20\d\d$/.test(draft.schoolYear.trim())) errors.schoolYear = t('office.errors.schoolYear')
  if (draft.login.trim().length < 3) errors.login = t('office.errors.login')
  if (!passwordIsLongEnough(draft.password)) errors.password = t('accounts.password.refused')
  return errors
}

/** The draft as the core takes it. Only for a draft without errors. */
export function officeOf(draft: OfficeDraft): OfficeInput {
  const { academy, schoolYear, login, displayName, password, ...identity } = draft
  const trimmed = Object.fromEntries(
    Object.entries(identity).map(([name, text]) => [name, text.trim()]),
  ) as typeof identity
  return {
    ...trimmed,
    academyCode: academy?.value ?? '',
    schoolYear: Number(schoolYear),
    administrator: { login: login.trim(), displayName: displayName.trim(), password },
  }
}
