import { rmSync } from 'node:fs'
import { systemActor } from '../../main/boundary/sessions.ts'
import { doctorSummary } from '../../main/features/competence-doctor/queries.ts'
import { generateCompetences } from '../../main/features/competences/generate.ts'
import { previewChange, previewGeneration } from '../../main/features/correspondence/effect.ts'
import { ok } from '../../shared/model/result.ts'
import { openApplication, temporaryFolder } from '../support/application.ts'
import { bestOf, timeOf } from './harness.ts'
import { fillLargePool, teachings } from './large-pool.ts'

export const name = 'doctor'

const line = { disciplineCode: 'L1300', subjectCode: null, mefPattern: '2*', paperId: 'BCG/TOUTES/GO' }

/**
 * What a manager waits for at size L, against bare readings of the teachings in the same run: the preview of one line
 * (asked to take less than a second), the preview of the computation, the computation, and a first look of the doctor at
 * the whole office (asked to take less than two).
 */
export async function run(): Promise<Record<string, number>> {
  const folder = temporaryFolder()
  const { services, close } = await openApplication(folder)
  try {
    await fillLargePool(services)
    const read = services.read()
    const bareReadMs = await bestOf(4, async () => {
      const rows = await read.selectFrom('teaching').select(['intervenantId', 'subjectCode', 'mefCode']).execute()
      if (rows.length !== teachings) throw new Error(`${rows.length} teachings instead of ${teachings}`)
    })
    const previewGenerationMs = await bestOf(3, () => previewGeneration(services))
    let created = 0
    const generateMs = await timeOf(async () => {
      const done = await generateCompetences(services, systemActor, 'bench:generate')
      if (!done.ok || done.value.created === 0) throw new Error('Nothing was created')
      created = done.value.created
    })
    const previewLineMs = await bestOf(4, async () => {
      const { gained } = await previewChange(services, { removes: [], adds: [line] })
      if (gained === 0) throw new Error('The line changes nothing')
    })
    let round = 0
    const diagnosisMs = await bestOf(3, async () => {
      // Any act makes the last diagnosis out of date.
      round += 1
      const act = { commandId: `bench:act:${round}`, kind: 'bench.act', touches: [] }
      await services.write(systemActor, act, async () => ok(null))
      const { taughtNotDeclared } = await doctorSummary(services)
      if (taughtNotDeclared !== 0) throw new Error('The computation left something out')
    })
    return {
      createdCount: created,
      bareReadMs,
      previewLineMs,
      previewLineOverBareReadRatio: previewLineMs / bareReadMs,
      previewGenerationMs,
      generateMs,
      diagnosisMs,
      diagnosisOverBareReadRatio: diagnosisMs / bareReadMs,
    }
  } finally {
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}
