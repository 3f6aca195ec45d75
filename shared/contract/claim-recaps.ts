import { z } from 'zod'
import { command, query } from './base.ts'
import { file } from './explanations.ts'
import { commandId, count, id, madeFile, noInput, text } from './schemas.ts'

const language = z.enum(['fr', 'en'])

const formLink = z.strictObject({
  /** Where the form is on the web, as the office wrote it; empty when it is nowhere. */
  address: text,
  /** The form itself, when the office deposited it. */
  document: z.strictObject({ id, name: text }).nullable(),
})
export type InformationForm = z.infer<typeof formLink>

/** What a claim is told in once it is sent, and what the office gives with it (F209, F277, F300-F316). */
export const claimRecapsContract = {
  /** The recap of a sent claim in a language; the one that was kept when it was sent is in French. */
  recap: query('claimDocuments').input(z.strictObject({ id, language })).output(file),
  /** The recap and every supporting document in one file. */
  dossier: query('claimDocuments').input(z.strictObject({ id, language })).output(madeFile),
  /** Everything the person signed in declared, to print (F316). */
  declarations: query('ownClaims').input(z.strictObject({ language })).output(file),
  informationForm: query('session')
    .input(noInput)
    .output(formLink.extend({ version: count })),
  saveInformationForm: command('officeWrite')
    .input(
      z.strictObject({
        commandId,
        expectedVersion: count,
        address: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]),
        /** A new form to keep; null keeps what there is. */
        fileToken: id.nullable(),
        /** Takes away the form that was kept. */
        remove: z.boolean(),
      }),
    )
    .output(formLink.extend({ version: count })),
}
