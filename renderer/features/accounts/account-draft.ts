import type { HeldAccount } from '../../../shared/contract/accounts.ts'
import { headRoles, type Role } from '../../../shared/model/roles.ts'
import type { PickedOption, Translate } from '../../components/index.ts'
import { passwordIsLongEnough } from './password-rule.tsx'

/** What the form of an account holds while it is filled in. */
export type HoldingDraft = Readonly<{
  displayName: string
  roles: readonly Role[]
  school: PickedOption | null
  intervenant: PickedOption | null
}>

/** A new account has its identifier and a first password too. */
export type AccountDraft = HoldingDraft & Readonly<{ login: string; password: string }>

export type HoldingErrors = Partial<Record<keyof HoldingDraft, string>>

export const emptyAccount: AccountDraft = {
  login: '',
  displayName: '',
  password: '',
  roles: [],
  school: null,
  intervenant: null,
}

const pickedOf = (named: HeldAccount['school']): PickedOption | null =>
  named === null ? null : { value: named.id, label: named.name }

/** An account that is there, as its form begins. */
export const draftOf = ({ displayName, roles, school, intervenant }: HeldAccount): HoldingDraft => ({
  displayName,
  roles,
  school: pickedOf(school),
  intervenant: pickedOf(intervenant),
})

/** Whether the roles of a draft need a school. */
export const hasHead = ({ roles }: HoldingDraft): boolean => headRoles.some((role) => roles.includes(role))

/** What is wrong with what an account is for, field by field, in the reader's words. */
export function holdingErrors(draft: HoldingDraft, t: Translate): HoldingErrors {
  const errors: HoldingErrors = {}
  if (draft.displayName.trim() === '') errors.displayName = t('accounts.screen.nameMissing')
  if (draft.roles.length === 0) errors.roles = t('accounts.screen.rolesMissing')
  if (hasHead(draft) && draft.school === null) errors.school = t('accounts.screen.schoolMissing')
  if (draft.roles.includes('intervenant') && draft.intervenant === null)
    errors.intervenant = t('accounts.screen.intervenantMissing')
  return errors
}

/** The same of a new account. */
export function accountErrors(draft: AccountDraft, t: Translate): Partial<Record<keyof AccountDraft, string>> {
  const errors: Partial<Record<keyof AccountDraft, string>> = holdingErrors(draft, t)
  if (draft.login.trim().length < 3) errors.login = t('accounts.screen.loginShort')
  if (!passwordIsLongEnough(draft.password)) errors.password = t('accounts.password.refused')
  return errors
}

/** What an account is for as the core takes it: a school or a person is only sent with the role that needs it. */
export const holdingOf = (draft: HoldingDraft) => ({
  displayName: draft.displayName.trim(),
  roles: [...draft.roles],
  schoolId: hasHead(draft) ? (draft.school?.value ?? null) : null,
  intervenantId: draft.roles.includes('intervenant') ? (draft.intervenant?.value ?? null) : null,
})

/** The draft of a new account as the core takes it. */
export const accountOf = (draft: AccountDraft) => ({
  ...holdingOf(draft),
  login: draft.login.trim(),
  password: draft.password,
})
