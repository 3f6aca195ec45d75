import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import type { Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import type { Actor } from '../../store/index.ts'
import { acknowledge } from './acknowledgements.ts'
import { cancelConvocation, cancelRun } from './cancel.ts'
import { selectionChoices } from './choices.ts'
import { controlConvocations, selectedCount } from './control.ts'
import { listConvocations } from './queries.ts'
import { runConvocations } from './run.ts'
import { listRuns, runSheet } from './run-sheet.ts'
import { convocationSettings, setConvocationSettings } from './settings.ts'
import { waiveFindings } from './waive.ts'
import { withdrawWaiver } from './waivers.ts'

type Started = Result<{ jobId: string }>
type Order = Readonly<{ commandId: string; selection: ConvocationSelection; leaveOut: boolean }>

const startRun = (services: Services, actor: Actor, { commandId, ...order }: Order): Started =>
  services.jobs.startAlone('convocations', (progress) =>
    runConvocations(services, actor, commandId, { ...order, kind: 'first' }, progress),
  )

export const convocationsHandlers = {
  choices: boundary.convocations.choices.handler(({ context }) => selectionChoices(context.services)),
  selected: boundary.convocations.selected.handler(({ input, context }) =>
    selectedCount(context.services, input.selection),
  ),
  preflight: boundary.convocations.preflight.handler(({ input, context }) =>
    controlConvocations(context.services, input.selection),
  ),
  waive: boundary.convocations.waive.handler(async ({ input, context }) =>
    answer(await waiveFindings(context.services, actorOf(signedIn(context.session)), input)),
  ),
  withdrawWaiver: boundary.convocations.withdrawWaiver.handler(async ({ input, context }) =>
    answer(await withdrawWaiver(context.services, actorOf(signedIn(context.session)), input)),
  ),
  settings: boundary.convocations.settings.handler(({ context }) => convocationSettings(context.services.read())),
  setSettings: boundary.convocations.setSettings.handler(async ({ input, context }) =>
    answer(await setConvocationSettings(context.services, actorOf(signedIn(context.session)), input)),
  ),
  run: boundary.convocations.run.handler(({ input, context }) =>
    answer(startRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  runs: boundary.convocations.runs.handler(({ context }) => listRuns(context.services)),
  runSheet: boundary.convocations.runSheet.handler(async ({ input, context }) =>
    answer(await runSheet(context.services, input.runId)),
  ),
  list: boundary.convocations.list.handler(({ input, context }) => listConvocations(context.services, input)),
  cancelRun: boundary.convocations.cancelRun.handler(async ({ input, context }) =>
    answer(await cancelRun(context.services, actorOf(signedIn(context.session)), input)),
  ),
  cancel: boundary.convocations.cancel.handler(async ({ input, context }) =>
    answer(await cancelConvocation(context.services, actorOf(signedIn(context.session)), input)),
  ),
  acknowledge: boundary.convocations.acknowledge.handler(async ({ input, context }) =>
    answer(await acknowledge(context.services, signedIn(context.session), input)),
  ),
  recordAcknowledgement: boundary.convocations.recordAcknowledgement.handler(async ({ input, context }) =>
    answer(await acknowledge(context.services, signedIn(context.session), input)),
  ),
}
