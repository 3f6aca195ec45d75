import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, id, noInput, text } from './schemas.ts'

const academy = z.strictObject({ code: text, label: text, schools: z.int() })

export const officeInput = z.strictObject({
  academyCode: z.string().min(2).max(3),
  name: z.string().min(1).max(200),
  bureau: z.string().min(1).max(200),
  address: z.string().min(1).max(300),
  postalCode: z.string().regex(/^\d{5}$/),
  town: z.string().min(1).max(100),
  phone: z.string().max(30),
  email: z.union([z.email(), z.literal('')]),
  schoolYear: z.int().min(2000).max(2100),
  administrator: z.strictObject({
    login: z.string().min(3).max(100),
    displayName: z.string().min(1).max(200),
    password: z.string().min(12).max(200),
  }),
})
export type OfficeInput = z.infer<typeof officeInput>

const started = z.strictObject({ jobId: id })

/**
 * The first run: make an office, open the demonstration, or bring a backup back; refused once an office exists. Then what
 * the office itself is.
 */
export const officeContract = {
  academies: query('open').input(noInput).output(z.array(academy)),
  create: command('open')
    .input(z.strictObject({ commandId, office: officeInput }))
    .output(started),
  openDemonstration: command('open')
    .input(z.strictObject({ commandId, academyCode: z.string().min(2).max(3), size: z.enum(['S', 'M', 'L']) }))
    .output(started),
  /** The account the office pays from; without it no payment file can be written. */
  payingAccount: query('administration')
    .input(noInput)
    .output(z.strictObject({ ibanTail: text, bic: text }).nullable()),
  setPayingAccount: command('administration')
    .input(z.strictObject({ commandId, iban: z.string().min(1).max(50), bic: z.string().min(1).max(20) }))
    .output(z.strictObject({ ibanTail: text, bic: text })),
  restoreBackup: command('open')
    .input(z.strictObject({ commandId, fileToken: id, keyToken: id }))
    .output(started),
}
