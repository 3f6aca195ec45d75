import type { DelegableRole } from '../../../shared/model/delegations.ts'

/** A role that one account hands to another between two days, both included; `withdrawnAt` once it was taken back. */
export interface DelegationRow {
  id: string
  fromAccountId: string
  toAccountId: string
  role: DelegableRole
  fromDate: string
  toDate: string
  givenAt: string
  withdrawnAt: string | null
}

export interface DelegationsTables {
  delegation: DelegationRow
}
