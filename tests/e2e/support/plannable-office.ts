import type { Core } from '../../../main/app/create-app.ts'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import { demonstrationLogins } from '../../../main/features/accounts/demonstration-logins.ts'
import { assignByHand } from '../../../main/features/assignments/by-hand.ts'
import { seatCandidates } from '../../../main/features/assignments/candidates.ts'
import { listSeats } from '../../../main/features/assignments/queries.ts'
import { addUnavailability } from '../../../main/features/availability/unavailabilities.ts'
import { generateCompetences } from '../../../main/features/competences/generate.ts'
import { importFiles } from '../../../main/features/demonstration/steps/import-files.ts'
import { openOffice } from '../../../main/features/demonstration/steps/open-office.ts'
import { generateMissions } from '../../../main/features/needs/generate.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import type { Result } from '../../../shared/model/result.ts'
import { whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Days on which the people of `assignThenAbsent` fall ill: the whole session. */
const absence = { from: '2026-01-01', to: '2026-12-31', reason: 'Arrêt maladie' }

/** Missions for every need, then somebody on each of three seats who cannot come any more: three conflicts. */
async function assignThenAbsent({ services }: Core): Promise<void> {
  must(await generateMissions(services, systemActor, { commandId: 'plannable:missions', grouping: 'eachNeed' }))
  const page = { start: 0, size: 60, sort: null, filter: '', facets: { state: 'unfilled' } }
  const { rows } = await listSeats(services, page)
  const absent = new Set<string>()
  for (const { id: seatId } of rows) {
    if (absent.size === 3) break
    const { candidates } = must(await seatCandidates(services, { seatId, filter: '' }))
    const possible = candidates.filter(({ eligible, intervenantId }) => eligible && !absent.has(intervenantId))
    const [first, second] = possible
    // Somebody else can take the seat: the repair is a replacement.
    if (first === undefined || second === undefined) continue
    const { intervenantId } = first
    must(
      await assignByHand(services, systemActor, {
        commandId: `plannable:${seatId}`.slice(0, 100),
        seatId,
        intervenantId,
      }),
    )
    absent.add(intervenantId)
  }
  for (const intervenantId of absent)
    must(
      await addUnavailability(services, systemActor, {
        commandId: `plannable:${intervenantId}`,
        intervenantId,
        ...absence,
      }),
    )
}

/** The first steps of the demonstration only: people, needs and competences, nobody assigned, one manager. */
async function build(folder: string, conflicts: boolean): Promise<void> {
  const core = must(await openCore(folder))
  const progress = { signal: new AbortController().signal, report: () => undefined }
  const schoolYear = 2025
  try {
    must(await openOffice(core.services, '14', schoolYear, progress))
    must(await importFiles(core.services, { academyCode: '14', size: 'S', seed: 1, schoolYear }, progress))
    must(await generateCompetences(core.services, systemActor, 'plannable:competences'))
    for (const { login, password, role } of demonstrationLogins.filter((one) => one.role === 'manager')) {
      const account = { login, password, roles: [role], displayName: login, schoolId: null, intervenantId: null }
      must(await createAccount(core.services, systemActor, { ...account, commandId: 'plannable:account' }))
    }
    if (conflicts) await assignThenAbsent(core)
  } finally {
    await core.close()
  }
}

/** Data folder of an office ready to be planned; with `conflicts`, three people assigned are absent. */
export const plannableOffice = ({ conflicts = false } = {}): Promise<string> =>
  preparedOffice(import.meta.filename, { from: 'empty', ...(conflicts ? { variant: 'conflicts' } : {}) })

await whenProgram(import.meta, (folder) => build(folder, process.argv[3] === 'conflicts'))
