import { boundary } from '../../boundary/boundary.ts'
import { radarChoices, radarRows } from './queries.ts'

export const shortageRadarHandlers = {
  list: boundary.shortageRadar.list.handler(({ input, context }) => radarRows(context.services.read(), input)),
  choices: boundary.shortageRadar.choices.handler(({ context }) => radarChoices(context.services.read())),
}
