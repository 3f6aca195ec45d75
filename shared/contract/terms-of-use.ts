import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, instant, noInput, text } from './schemas.ts'

const termsText = z.string().trim().min(1).max(20_000)

/** The terms that stand today, for the person signed in (F174). */
const standing = z.strictObject({ version: count, text: termsText, publishedAt: instant, accepted: z.boolean() })

/** Every version the office published, the last one first; one without a text took the terms away. `acceptances` is how many people accepted that one. */
const published = z.array(
  z.strictObject({ version: count, text, publishedAt: instant, publishedBy: text, acceptances: count }),
)
export type PublishedTerms = z.infer<typeof published>[number]

/**
 * The conditions under which people claim: written by the office (F115), versioned, accepted once for each version before the
 * claims open (F174). An office that published none asks for nothing.
 */
export const termsOfUseContract = {
  standing: query('ownClaims', { beforeTerms: true }).input(noInput).output(standing.nullable()),
  accept: command('ownClaims', { beforeTerms: true })
    .input(z.strictObject({ commandId, version: count }))
    .output(z.strictObject({ version: count })),
  list: query('officeRead').input(noInput).output(published),
  /** `expectedVersion` is the last one, 0 before the first. */
  publish: command('officeWrite')
    .input(z.strictObject({ commandId, expectedVersion: count, text: termsText }))
    .output(z.strictObject({ version: count })),
}
