import type { OfficeInput } from '../../../shared/contract/office.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { answer, boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { restoreBackup } from '../maintenance/restore.ts'
import { createOffice } from './create.ts'
import { changeIdentity, officeIdentity } from './identity.ts'
import { payingAccount, setPayingAccount } from './paying-account.ts'
import { listAcademies } from './shipped.ts'

const hasAccounts = async (services: Services): Promise<boolean> =>
  (await services.read().selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined

/**
 * First-run methods need no account, so they are refused as soon as there is one. A demonstration cut off before its
 * accounts goes on from where it stopped.
 */
export async function firstRunOnly(
  services: Services,
  start: () => Result<{ jobId: string }>,
): Promise<Result<{ jobId: string }>> {
  if (await hasAccounts(services)) return fail('NOT_ALLOWED', { reason: 'officeExists' })
  const running = services.jobs.list().find((job) => job.state === 'running')
  return running === undefined ? start() : fail('BUSY', { reason: 'firstRunUnderWay' })
}

function startCreation(services: Services, commandId: string, input: OfficeInput): Result<{ jobId: string }> {
  const { administrator, ...office } = input
  const account = {
    ...administrator,
    roles: ['administrator', 'manager'] as const,
    schoolId: null,
    intervenantId: null,
  }
  const plan = { office, demonstration: false, debtor: null, accounts: [account] }
  const jobId = services.jobs.start('createOffice', async ({ signal, report }) => {
    const made = await createOffice(services, commandId, plan, report, signal)
    return made.ok ? ok({ ...made.value.imported }) : made
  })
  return ok({ jobId })
}

export const officeHandlers = {
  academies: boundary.office.academies.handler(({ context }) => listAcademies(context.services)),
  create: boundary.office.create.handler(async ({ input, context: { services } }) =>
    answer(await firstRunOnly(services, () => startCreation(services, input.commandId, input.office))),
  ),
  identity: boundary.office.identity.handler(async ({ context }) =>
    answer(await officeIdentity(context.services.read())),
  ),
  changeIdentity: boundary.office.changeIdentity.handler(async ({ input, context }) =>
    answer(await changeIdentity(context.services, actorOf(signedIn(context.session)), input)),
  ),
  payingAccount: boundary.office.payingAccount.handler(({ context }) => payingAccount(context.services)),
  setPayingAccount: boundary.office.setPayingAccount.handler(async ({ input, context }) =>
    answer(await setPayingAccount(context.services, actorOf(signedIn(context.session)), input)),
  ),
  restoreBackup: boundary.office.restoreBackup.handler(async ({ input, context: { services } }) =>
    answer(
      await firstRunOnly(services, () => {
        const backup = services.files.take(input.fileToken)
        if (!backup.ok) return backup
        const key = services.files.take(input.keyToken)
        if (!key.ok) return key
        const jobId = services.jobs.start('restore', async ({ report }) => {
          report('restoring')
          return restoreBackup(services, backup.value.bytes, key.value.bytes)
        })
        return ok({ jobId })
      }),
    ),
  ),
}
