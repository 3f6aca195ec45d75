import { z } from 'zod'
import { fold } from '../../../shared/model/fold.ts'
import { type ImportRule, imports } from '../../../shared/text/imports.ts'
import { choice, civilDate, decimalNumber, optionalText, orNull } from './cells.ts'
import type { FeedRow, Rejection } from './feed.ts'

/** Spaces of thousands and the sign of the currency are how spreadsheets show an amount. */
const amount: z.ZodType<number, string> = z
  .string()
  .transform((value) => value.replace(/[\s\u00a0\u202f€]/g, ''))
  .pipe(decimalNumber(0, 9_999_999))
  .transform((value) => Math.round(value * 100))

/** Accepted, changed or refused in the words of finance. A changed payment is a paid one: its amount says the change. */
const inWords = {
  accepte: 'paid',
  acceptee: 'paid',
  paye: 'paid',
  payee: 'paid',
  modifie: 'paid',
  modifiee: 'paid',
  rejete: 'rejected',
  rejetee: 'rejected',
  rejet: 'rejected',
  refuse: 'rejected',
  refusee: 'rejected',
} as const

/**
 * What a status of a bank says (ISO 20022 external code sets, payment transaction and payment group statuses; read in
 * github.com/TransactionAuthorizationProtocol/iso20022-external-code-sets): settled is paid, every check or step before is
 * not. A status that is not here is never guessed.
 */
export const bankStatuses = {
  accc: 'paid',
  acsc: 'paid',
  rjct: 'rejected',
  rcvd: 'accepted',
  pdng: 'accepted',
  patc: 'accepted',
  actc: 'accepted',
  accp: 'accepted',
  acfc: 'accepted',
  acsp: 'accepted',
  acwc: 'accepted',
  acwp: 'accepted',
} as const

type Answer = 'paid' | 'rejected' | 'accepted'

const answer: z.ZodType<Answer, string> = z
  .string()
  .transform(fold)
  .pipe(choice({ ...inWords, ...bankStatuses }))

export const paymentReturnRow = z
  .strictObject({
    reference: optionalText(35),
    claimNumber: optionalText(40),
    cents: orNull(amount),
    answer,
    paidOn: orNull(civilDate),
    code: optionalText(20),
    reason: optionalText(300),
  })
  .refine((row) => row.reference !== null || row.claimNumber !== null, { message: 'required', path: ['reference'] })

/** What finance answers about one transfer. */
export type PaymentReturnRow = z.infer<typeof paymentReturnRow>

const isRule = (message: string): message is ImportRule => Object.hasOwn(imports.rules, message)

const emptyCells = { reference: '', claimNumber: '', cents: '', answer: '', paidOn: '', code: '', reason: '' }

/** One answer of a file that is no table; `names` says each field as the file does, for what is refused. */
export function readAnswer(
  line: number,
  said: Partial<Readonly<Record<keyof typeof emptyCells, string>>>,
  names: Readonly<Record<string, string>>,
): FeedRow<PaymentReturnRow> | Rejection {
  const cells = { ...emptyCells, ...said }
  const parsed = paymentReturnRow.safeParse(cells)
  if (parsed.success) return { line, key: String(line), values: parsed.data }
  const [issue] = parsed.error.issues
  const field = String(issue?.path[0] ?? '')
  const message = issue?.message ?? ''
  const value = Object.hasOwn(cells, field) ? cells[field as keyof typeof emptyCells] : null
  return { line, column: names[field] ?? field, value, rule: isRule(message) ? message : 'badValue', facts: {} }
}
