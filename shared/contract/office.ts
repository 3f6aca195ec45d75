import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, id, noInput, text } from './schemas.ts'

const academy = z.strictObject({ code: text, label: text, schools: z.int() })

const written = (longest: number) => z.string().trim().min(1).max(longest)

/** What documents say of the office: who writes, and how to reach them. */
const officeIdentity = z.strictObject({
  name: written(200),
  bureau: written(200),
  address: written(300),
  postalCode: z.string().regex(/^\d{5}$/),
  town: written(100),
  phone: z.string().trim().max(30),
  email: z.union([z.email(), z.literal('')]),
})
export type OfficeIdentity = z.infer<typeof officeIdentity>

/** The same as it is kept. */
const keptIdentity = z.strictObject({
  name: text,
  bureau: text,
  address: text,
  postalCode: text,
  town: text,
  phone: text,
  email: text,
})

export const officeInput = officeIdentity.extend({
  academyCode: z.string().min(2).max(3),
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
  identity: query('administration').input(noInput).output(keptIdentity),
  /** Changes it for what is made from now on; `expected` is what the editor had seen. */
  changeIdentity: command('administration')
    .input(z.strictObject({ commandId, expected: keptIdentity, identity: officeIdentity }))
    .output(keptIdentity),
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
