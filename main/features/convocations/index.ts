import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { type Facts, ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import type { Actor } from '../../store/index.ts'
import { type PrintSetting, usablePrintSetting } from '../print-settings/settings.ts'
import { acknowledge } from './acknowledgements.ts'
import { cancelConvocation, cancelRun } from './cancel.ts'
import { selectionChoices } from './choices.ts'
import { controlConvocations, selectedCount } from './control.ts'
import { extendMission } from './extend.ts'
import { controlPrint, duplicate, ownDuplicates } from './prints.ts'
import { listConvocations } from './queries.ts'
import { runConvocations } from './run.ts'
import { writeRunFiles } from './run-files.ts'
import { listRuns, runSheet } from './run-sheet.ts'
import { convocationSettings, setConvocationSettings } from './settings.ts'
import { unreadConvocations } from './unread.ts'
import { convokeUrgently } from './urgent.ts'
import { listChanged, reissueConvocations } from './versions.ts'
import { waiveFindings } from './waive.ts'
import { withdrawWaiver } from './waivers.ts'

type Started = Result<{ jobId: string }>
type Order = Readonly<{
  commandId: string
  selection: ConvocationSelection
  leaveOut: boolean
  printSettingId: string | null
}>
type Work = (progress: JobProgress) => Promise<Result<Facts>>

/** Everything that issues convocations is one kind of job, of which only one runs at a time: numbers follow each other. */
const start = (services: Services, work: Work): Started => services.jobs.startAlone('convocations', work)

const settingOf = async (services: Services, actor: Actor, id: string | null): Promise<PrintSetting | null> =>
  id === null ? null : usablePrintSetting(services.read(), actor.id, id)

/** The official run, then the message drafts and the files to print; these can be written again from the run. */
const startRun = (services: Services, actor: Actor, { commandId, printSettingId, ...order }: Order): Started =>
  start(services, async (progress) => {
    const done = await runConvocations(services, actor, commandId, { ...order, kind: 'first' }, progress)
    if (!done.ok) return done
    const setting = await settingOf(services, actor, printSettingId)
    const { runId } = done.value
    const files = await writeRunFiles(services, actor, { commandId: `${commandId}/files`, runId, setting }, progress)
    return files.ok ? ok({ ...done.value, ...files.value }) : ok({ ...done.value, drafts: 0, letters: 0 })
  })

export { convokeUrgently } from './urgent.ts'

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
  urgent: boundary.convocations.urgent.handler(({ input, context: { services, session } }) => {
    const actor = actorOf(signedIn(session))
    return answer(start(services, (progress) => convokeUrgently(services, actor, input, progress)))
  }),
  controlPrint: boundary.convocations.controlPrint.handler(async ({ input, context }) =>
    answer(await controlPrint(context.services, input.selection)),
  ),
  changed: boundary.convocations.changed.handler(async ({ context }) => answer(await listChanged(context.services))),
  reissue: boundary.convocations.reissue.handler(({ input, context: { services, session } }) => {
    const actor = actorOf(signedIn(session))
    return answer(start(services, (progress) => reissueConvocations(services, actor, input, progress)))
  }),
  extend: boundary.convocations.extend.handler(({ input, context: { services, session } }) => {
    const actor = actorOf(signedIn(session))
    return answer(start(services, (progress) => extendMission(services, actor, input, progress)))
  }),
  writeFiles: boundary.convocations.writeFiles.handler(({ input, context: { services, session } }) => {
    const actor = actorOf(signedIn(session))
    const { commandId, runId, printSettingId } = input
    return answer(
      start(services, async (progress) => {
        const setting = await settingOf(services, actor, printSettingId)
        return writeRunFiles(services, actor, { commandId, runId, setting }, progress)
      }),
    )
  }),
  unread: boundary.convocations.unread.handler(({ context }) => unreadConvocations(context.services.read())),
  duplicate: boundary.convocations.duplicate.handler(async ({ input, context }) =>
    answer(await duplicate(context.services, signedIn(context.session), input)),
  ),
  ownDuplicates: boundary.convocations.ownDuplicates.handler(async ({ input, context }) =>
    answer(await ownDuplicates(context.services, signedIn(context.session), input)),
  ),
}
