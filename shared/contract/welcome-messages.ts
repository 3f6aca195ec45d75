import { z } from 'zod'
import { roles } from '../model/roles.ts'
import { command, query } from './base.ts'
import { commandId, count, instant, noInput, text } from './schemas.ts'

const messageText = z.string().max(8_000)
/** In both languages; English may be empty, and both are in a message that was taken away. */
export const messageContent = { french: messageText, english: messageText, asksReading: z.boolean() }

/** What stands for the role of whoever asks. `readAt`: when they said they had read it. */
const standing = z.strictObject({
  version: count,
  ...messageContent,
  publishedAt: instant,
  readAt: instant.nullable(),
})

const published = z.strictObject({
  audience: z.enum(roles),
  version: count,
  ...messageContent,
  publishedAt: instant,
  publishedBy: text,
  readings: count,
})
export type PublishedMessage = z.infer<typeof published>

/** The message of the office on the home screen (F113): one for each role, in versions that never change. */
export const welcomeMessagesContract = {
  standing: query('session').input(noInput).output(standing.nullable()),
  /** "J'ai lu", kept with the version that was read. */
  acknowledge: command('session')
    .input(z.strictObject({ commandId, version: count }))
    .output(z.strictObject({ version: count })),
  /** Every version for every role, the latest first. */
  list: query('officeRead').input(noInput).output(z.array(published)),
  /** `expectedVersion` is the latest of that role, 0 before the first. An empty text takes the message away. */
  publish: command('officeWrite')
    .input(z.strictObject({ commandId, audience: z.enum(roles), expectedVersion: count, ...messageContent }))
    .output(z.strictObject({ version: count })),
}
