import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { endRate, followRate, withdrawChange } from './changes.ts'
import { previewRate, rateTable } from './queries.ts'
import { replayClaim } from './replay.ts'

export { rateTablesOf } from '../rate-tables.ts'
export { keptCalculations, replayTrack } from './replay.ts'

const methods = boundary.rates

export const ratesHandlers = {
  table: methods.table.handler(({ context, input }) => rateTable(context.services, input.tableName)),
  preview: methods.preview.handler(async ({ context, input }) => answer(await previewRate(context.services, input))),
  follow: methods.follow.handler(async ({ context, input }) =>
    answer(await followRate(context.services, actorOf(signedIn(context.session)), input)),
  ),
  end: methods.end.handler(async ({ context, input }) =>
    answer(await endRate(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdraw: methods.withdraw.handler(async ({ context, input }) =>
    answer(await withdrawChange(context.services, actorOf(signedIn(context.session)), input)),
  ),
  replay: methods.replay.handler(async ({ context, input }) =>
    answer(await replayClaim(context.services.read(), input.claimId)),
  ),
}
