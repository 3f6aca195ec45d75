import type { ClaimTrack } from './claim-states.ts'

/** Whom money goes to, as payroll sees it. */
export type Payee = Readonly<{ category: string; isOfAcademy: boolean }>

export type PaidThrough = 'account' | 'salary' | 'accountWithPayslip'

/**
 * By which road the person is paid: travel to the bank or postal account of everybody (F339, F341); fees with the salary of
 * a public agent of the academy, to the account of the others, with a payslip in both cases (F340, F341, regulation.md 3).
 */
export function paidThrough(track: ClaimTrack, payee: Payee): PaidThrough {
  if (track === 'travel') return 'account'
  return payee.category === 'PUBLIC_AGENT' && payee.isOfAcademy ? 'salary' : 'accountWithPayslip'
}
