import { ok } from '../../../shared/model/result.ts'
import { boundary, signedIn } from '../../boundary/boundary.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf } from '../../boundary/sessions.ts'
import { listBackups } from '../../files/backup-files.ts'
import type { Actor } from '../../store/index.ts'
import { backupName, backupOffice } from './backup.ts'
import { checkOffice } from './check.ts'

function startBackup(services: Services, actor: Actor, commandId: string): { jobId: string } {
  const name = backupName(services.ports.clock.now())
  const jobId = services.jobs.start('backup', async ({ report }) => {
    report('copying')
    const proof = await backupOffice(services, actor, commandId, `${services.ports.dataFolder}/backups/${name}`)
    return proof.ok ? ok({ name, bytes: proof.value.bytes, rows: proof.value.rows }) : proof
  })
  return { jobId }
}

export const maintenanceHandlers = {
  check: boundary.maintenance.check.handler(({ context }) => checkOffice(context.services)),
  backup: boundary.maintenance.backup.handler(({ input, context }) =>
    startBackup(context.services, actorOf(signedIn(context.session)), input.commandId),
  ),
  backups: boundary.maintenance.backups.handler(({ context }) => listBackups(context.services.ports.dataFolder)),
}
