import { z } from 'zod'
import { kioskScreenBounds } from '../model/kiosk-screen.ts'
import { command, query } from './base.ts'
import { commandId, count, id, noInput, text } from './schemas.ts'

const { diagonalInches, distanceMillimetres } = kioskScreenBounds
const screen = z.strictObject({
  diagonalInches: z.number().min(diagonalInches.least).max(diagonalInches.most),
  distanceMillimetres: z.int().min(distanceMillimetres.least).max(distanceMillimetres.most),
})

/** What shows that the staff was recognised in this window a moment ago. */
const token = z.string().min(1).max(1_000)

/** What a page that begins needs to know: whether it is the page of a kiosk, and of which office. */
const start = z.strictObject({ kiosk: z.boolean(), academy: text, office: text, phone: text, email: text, screen })

const competenceToConfirm = z.strictObject({ id, exam: text, specialty: text, paper: text })
export type CompetenceToConfirm = z.infer<typeof competenceToConfirm>

/** The shared machine of a centre (ux.md S24). Only the window of a kiosk may use the others. */
export const kioskContract = {
  /** A page begins: on a kiosk, whoever was identified before it is no longer. */
  start: query('open').input(noInput).output(start),
  /** `person` is how the screen names them: first name and initial. */
  identify: query('open')
    .input(z.strictObject({ number: z.string().min(1).max(20), code: z.string().min(1).max(20) }))
    .output(z.strictObject({ person: text })),
  /** What the person may confirm and nobody is against: refused while their entry is closed (F158). */
  competences: query('competences').input(noInput).output(z.array(competenceToConfirm)),
  /** The modules of a code that a telephone reads: letters without accents only. */
  drawCode: query('ownClaims')
    .input(z.strictObject({ text: z.string().regex(/^[\x20-\x7e]{1,300}$/) }))
    .output(z.strictObject({ modules: z.array(z.array(z.boolean())) })),
  end: query('open').input(noInput).output(z.null()),
  /** The staff of the centre shows who they are with an account of their own: its password, then its one-time code if any. */
  staff: query('open')
    .input(z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) }))
    .output(z.strictObject({ token, step: z.enum(['code', 'menu']) })),
  staffCode: query('open')
    .input(z.strictObject({ token, code: z.string().min(1).max(20) }))
    .output(z.strictObject({ token })),
  /** What was done at this kiosk today, nobody named. */
  staffMenu: query('open')
    .input(z.strictObject({ token }))
    .output(z.strictObject({ identified: count, refused: count, resting: count })),
  declareScreen: command('open').input(screen.extend({ commandId, token })).output(screen),
  /** Closes the application. */
  leave: query('open').input(z.strictObject({ token })).output(z.null()),
}
