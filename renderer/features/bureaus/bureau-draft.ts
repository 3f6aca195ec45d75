import type { Bureau } from '../../../shared/contract/bureaus.ts'
import { isEmail } from '../../../shared/model/identity.ts'

/** A bureau as it is being typed. */
export type BureauDraft = Readonly<{
  name: string
  phone: string
  email: string
  examCodes: readonly string[]
  accountIds: readonly string[]
}>

export const draftOf = (bureau: Bureau | null): BureauDraft => ({
  name: bureau?.name ?? '',
  phone: bureau?.phone ?? '',
  email: bureau?.email ?? '',
  examCodes: (bureau?.exams ?? []).map(({ code }) => code),
  accountIds: (bureau?.members ?? []).map(({ accountId }) => accountId),
})

/** What stops a bureau from being saved; nothing when it may be. */
export const faultsOf = ({ name, email }: BureauDraft) => ({
  name: name.trim() === '',
  email: email.trim() !== '' && !isEmail(email.trim()),
})
