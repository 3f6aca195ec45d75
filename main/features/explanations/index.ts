import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { explainSeatPair } from './pair.ts'
import { explanationSheetFile, ownSheetFile } from './sheet.ts'
import { explainEmptiedSeat } from './unfilled.ts'

export const explanationsHandlers = {
  pair: boundary.explanations.pair.handler(async ({ input, context }) =>
    answer(await explainSeatPair(context.services.read(), input)),
  ),
  unfilled: boundary.explanations.unfilled.handler(async ({ input, context }) =>
    answer(await explainEmptiedSeat(context.services.read(), input.seatId)),
  ),
  sheet: boundary.explanations.sheet.handler(async ({ input, context }) =>
    answer(await explanationSheetFile(context.services, input)),
  ),
  mySheet: boundary.explanations.mySheet.handler(async ({ input, context }) =>
    answer(await ownSheetFile(context.services, signedIn(context.session), input)),
  ),
}
