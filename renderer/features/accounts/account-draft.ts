import type { Role } from '../../../shared/model/roles.ts'
import type { PickedOption, Translate } from '../../components/index.ts'
import { passwordIsLongEnough } from './password-rule.tsx'

/** What the form of a new account holds while it is filled in. */
export type AccountDraft = Readonly<{
  login: string
  displayName: string
  password: string
  roles: readonly Role[]
  school: PickedOption | null
  intervenant: PickedOption | null
}>

export const emptyAccount: AccountDraft = {
  login: '',
  displayName: '',
  password: '',
  roles: [],
  school: null,
  intervenant: null,
}

/** Roles that mean something in one school only. */
export const heads: readonly Role[] = ['schoolHead', 'centreHead']

/** What is wrong with each field, in the reader's words. */
export function accountErrors(draft: AccountDraft, t: Translate): Partial<Record<keyof AccountDraft, string>> {
  const errors: Partial<Record<keyof AccountDraft, string>> = {}
  if (draft.login.trim().length < 3) errors.login = t('accounts.screen.loginShort')
  if (draft.displayName.trim() === '') errors.displayName = t('accounts.screen.nameMissing')
  if (!passwordIsLongEnough(draft.password)) errors.password = t('accounts.password.refused')
  if (draft.roles.length === 0) errors.roles = t('accounts.screen.rolesMissing')
  const isHead = heads.some((role) => draft.roles.includes(role))
  if (isHead && draft.school === null) errors.school = t('accounts.screen.schoolMissing')
  if (draft.roles.includes('intervenant') && draft.intervenant === null)
    errors.intervenant = t('accounts.screen.intervenantMissing')
  return errors
}

/** The draft as the core takes it: a school or a person is only sent with the role that needs it. */
export const accountOf = (draft: AccountDraft) => ({
  login: draft.login.trim(),
  displayName: draft.displayName.trim(),
  password: draft.password,
  roles: [...draft.roles],
  schoolId: heads.some((role) => draft.roles.includes(role)) ? (draft.school?.value ?? null) : null,
  intervenantId: draft.roles.includes('intervenant') ? (draft.intervenant?.value ?? null) : null,
})
