import type { Result } from '../../../../shared/model/result.ts'
import { welcomeMessages } from '../../../../shared/text/welcome-messages.ts'
import type { Services } from '../../../boundary/services.ts'
import { systemActor } from '../../../boundary/sessions.ts'
import { publishMessage } from '../../welcome-messages/index.ts'

/** What the office of the demonstration says to its intervenants on their home screen (F113). */
export function welcomePeople(services: Services): Promise<Result<unknown>> {
  const [french, english] = welcomeMessages.example
  const message = { audience: 'intervenant', french, english, asksReading: false } as const
  return publishMessage(services, systemActor, { commandId: 'demo:welcome', expectedVersion: 0, ...message })
}
