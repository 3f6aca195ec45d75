import { z } from 'zod'
import { query } from './base.ts'
import { noInput, text } from './schemas.ts'

/** What a page that begins needs to know: whether it is the page of a kiosk, and of which office. */
const start = z.strictObject({ kiosk: z.boolean(), academy: text, office: text })

/** The shared machine of a centre (ux.md S24). Only the window of a kiosk may use the others. */
export const kioskContract = {
  /** A page begins: on a kiosk, whoever was identified before it is no longer. */
  start: query('open').input(noInput).output(start),
  /** `person` is how the screen names them: first name and initial. */
  identify: query('open')
    .input(z.strictObject({ number: z.string().min(1).max(20), code: z.string().min(1).max(20) }))
    .output(z.strictObject({ person: text })),
  end: query('open').input(noInput).output(z.null()),
  /** The staff of the centre closes the application with an account of their own. */
  leave: query('open')
    .input(z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) }))
    .output(z.null()),
}
