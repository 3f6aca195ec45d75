import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { systemActor } from '../../../main/boundary/sessions.ts'
import { authorCodes } from '../../../main/domain/competences/author-codes.ts'
import { openCore } from '../../../main/headless/open-core.ts'
import { insertMany } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { demonstrationOffice } from './office.ts'

/** Lines that the keystroke budget of S5 speaks of. */
const lines = 12

/** Gives the demonstration's intervenant twelve competences, all deduced by the computation. */
async function build(folder: string): Promise<void> {
  const core = await openCore(folder)
  if (!core.ok) throw new Error(JSON.stringify(core.error))
  const { services, close } = core.value
  const act = { commandId: 'competent:office', kind: 'test.competences', touches: [] }
  const done = await services.write(systemActor, act, async ({ tx, at, seq }) => {
    const account = await tx
      .selectFrom('account')
      .select('intervenantId')
      .where('login', '=', 'intervenant')
      .executeTakeFirstOrThrow()
    const intervenantId = account.intervenantId ?? ''
    const held = await tx
      .selectFrom('competence')
      .select('paperId')
      .where('intervenantId', '=', intervenantId)
      .execute()
    const papers = await tx
      .selectFrom('paper')
      .select('id')
      .where('examCode', '=', 'BCG')
      .where(
        'id',
        'not in',
        held.map(({ paperId }) => paperId),
      )
      .orderBy('id', 'desc')
      .limit(lines - held.length)
      .execute()
    const rows = papers.map(({ id }) => ({ id: services.ports.ids.next(), intervenantId, paperId: id }))
    await insertMany(tx, 'competence', rows)
    await insertMany(
      tx,
      'competenceStatement',
      rows.map(({ id }) => ({
        competenceId: id,
        position: 1,
        author: 'system' as const,
        authorCode: authorCodes.system,
        verdict: 'confirmed' as const,
        at,
        act: seq,
      })),
    )
    return ok(null)
  })
  await close()
  if (!done.ok) throw new Error(JSON.stringify(done.error))
}

/** Data folder of a demonstration office whose intervenant has twelve competences that nobody confirmed yet. */
export async function competentOffice(): Promise<string> {
  const folder = await demonstrationOffice('S')
  await promisify(execFile)(process.execPath, [import.meta.filename, folder])
  return folder
}

if (process.argv[1] === import.meta.filename && process.argv[2] !== undefined) await build(process.argv[2])
