import { systemActor } from '../../../main/boundary/sessions.ts'
import { insertMany } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { good, nextCommand, type TestOffice } from './office.ts'

/** What ABEL and BLAIN teach in the tiny world, and a table that gives philosophy to whoever teaches it in terminale. */
export async function teachPhilosophy({ services }: TestOffice): Promise<void> {
  const act = { commandId: nextCommand(), kind: 'test.practice', touches: [] }
  const teaching = (intervenantId: string, mefCode: string, schoolYear: number) => ({
    id: `t-${intervenantId}-${mefCode}-${schoolYear}`,
    intervenantId,
    schoolId: 'sRennes',
    schoolYear,
    subjectCode: '0103',
    subjectRank: '00',
    mefCode,
    courseMode: 'CG',
    divisions: 'TG1',
  })
  good(
    await services.write(systemActor, act, async ({ tx }) => {
      await insertMany(tx, 'discipline', [{ code: 'L0100', label: 'Philosophie' }])
      await insertMany(tx, 'subject', [{ code: '0103', label: 'PHILOSOPHIE' }])
      await insertMany(tx, 'mef', [
        { code: '2021001911', label: 'TERMINALE GENERALE', diplomaCode: '47010019' },
        { code: '2011001911', label: 'PREMIERE GENERALE', diplomaCode: '47010019' },
      ])
      await insertMany(tx, 'teaching', [
        teaching('p1', '2021001911', 2025),
        teaching('p2', '2011001911', 2025),
        // What was taught last year gives nothing this year.
        teaching('p2', '2021001911', 2024),
      ])
      await insertMany(tx, 'correspondence', [
        {
          id: 'L0100|0103|202*|written',
          disciplineCode: 'L0100',
          subjectCode: '0103',
          mefPattern: '202*',
          paperId: 'written',
        },
      ])
      return ok(null)
    }),
  )
}
