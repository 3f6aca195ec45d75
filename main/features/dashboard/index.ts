import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { sessionChecklist } from './checklist.ts'
import { costForecast } from './forecast.ts'
import { deadlines, sessionProgress } from './progress.ts'
import { reportChoices, reportFile, reportOf } from './report.ts'
import { delayBudgets, saveDelayBudgets } from './settings.ts'
import { whatWaits } from './waiting.ts'
import { workload } from './workload.ts'

const methods = boundary.dashboard

export const dashboardHandlers = {
  waiting: methods.waiting.handler(({ context, input }) => whatWaits(context.services, input.bureauId)),
  progress: methods.progress.handler(({ context }) => sessionProgress(context.services)),
  deadlines: methods.deadlines.handler(({ context }) => deadlines(context.services)),
  checklist: methods.checklist.handler(({ context }) => sessionChecklist(context.services)),
  settings: methods.settings.handler(({ context }) => delayBudgets(context.services.read())),
  saveSettings: methods.saveSettings.handler(async ({ context, input }) =>
    answer(await saveDelayBudgets(context.services, actorOf(signedIn(context.session)), input)),
  ),
  reportChoices: methods.reportChoices.handler(({ context }) => reportChoices(context.services)),
  report: methods.report.handler(({ context, input }) => reportOf(context.services, input)),
  forecast: methods.forecast.handler(({ context }) => costForecast(context.services)),
  workload: methods.workload.handler(({ context }) => workload(context.services)),
  reportFile: methods.reportFile.handler(({ context, input }) => reportFile(context.services, input)),
}
