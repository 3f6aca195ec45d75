import { authorCodes } from '../../../main/domain/competences/author-codes.ts'
import { insertMany } from '../../../main/store/index.ts'
import { ok } from '../../../shared/model/result.ts'
import { changeOffice, whenProgram } from './change-office.ts'
import { preparedOffice } from './office.ts'

/** Lines that the keystroke budget of S5 speaks of. */
const lines = 12

/** Gives the demonstration's intervenant twelve competences, all deduced by the computation. */
const build = (folder: string): Promise<void> =>
  changeOffice(folder, async ({ tx, at, seq }, services) => {
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

/** Data folder of a demonstration office whose intervenant has twelve competences that nobody confirmed yet. */
export const competentOffice = (): Promise<string> => preparedOffice(import.meta.filename)

await whenProgram(import.meta, build)
