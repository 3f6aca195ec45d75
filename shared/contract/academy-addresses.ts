import { z } from 'zod'
import { command, query } from './base.ts'
import { commandId, count, noInput, text } from './schemas.ts'

const academy = z.strictObject({
  academyCode: text,
  label: text,
  /** Empty while nobody gave one. */
  address: text,
  /** 0 while nobody gave one. */
  version: count,
})
export type AcademyAddress = z.infer<typeof academy>

/** Where the claims of the other academies are on the web (F181): the only addresses the application ever opens. */
export const academyAddressesContract = {
  list: query('administration').input(noInput).output(z.array(academy)),
  /** What a person may open; a kiosk, which opens nothing outside the application, is refused this method. */
  known: query('session')
    .input(noInput)
    .output(z.array(z.strictObject({ academyCode: text, address: text }))),
  /** An empty address takes the button away. */
  set: command('administration')
    .input(
      z.strictObject({
        commandId,
        academyCode: z.string().min(2).max(3),
        address: z.string().trim().max(500),
        expectedVersion: count,
      }),
    )
    .output(z.strictObject({ address: text, version: count })),
}
