import type { CorrespondenceLine } from '../../../shared/contract/correspondence.ts'
import { fail, ok, type Result, refuse } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { type Actor, insertMany, type Writable } from '../../store/index.ts'

type Change = Readonly<{ commandId: string; removes: readonly string[]; adds: readonly CorrespondenceLine[] }>

/**
 * Id of a line: what it says, as the correspondence feed writes its keys, so that a line typed here and the same line of
 * a file are one, and that no line can be there twice.
 */
const lineId = ({ disciplineCode, subjectCode, mefPattern, paperId }: CorrespondenceLine): string =>
  [disciplineCode ?? '', subjectCode ?? '', mefPattern ?? '', ...paperId.split('/')].join('|')

/**
 * Takes lines away and puts lines in, in one act (F145). Somebody else having changed or deleted one of them meanwhile
 * is a conflict; competences and their statements are never touched: only the next computation uses the new table.
 */
export function changeCorrespondence(
  services: Services,
  actor: Actor,
  { commandId, removes, adds }: Change,
): Promise<Result<{ added: string[]; removed: CorrespondenceLine[] }>> {
  const added = adds.map((line) => ({ id: lineId(line), ...line }))
  const subject = { kind: 'correspondence', id: added[0]?.id ?? removes[0] ?? '' }
  const facts = { added: added.map(({ id }) => id).join(', '), removed: removes.join(', ') }
  return services.write(
    actor,
    { commandId, kind: 'correspondence.change', subject, facts, touches: ['correspondence', 'competenceDoctor'] },
    async ({ tx }) => {
      const removed: CorrespondenceLine[] = []
      for (const id of removes) {
        const line = await lineOf(tx, id)
        if (line === null) return fail('CONFLICT', { correspondence: id })
        removed.push(line)
        await tx.deleteFrom('correspondence').where('id', '=', id).execute()
      }
      for (const line of added) {
        const trouble = await troubleWith(tx, line)
        if (trouble !== null) return trouble
        await insertMany(tx, 'correspondence', [line])
      }
      return ok({ added: added.map(({ id }) => id), removed })
    },
  )
}

async function lineOf(tx: Writable, id: string): Promise<CorrespondenceLine | null> {
  const line = await tx
    .selectFrom('correspondence')
    .select(['disciplineCode', 'subjectCode', 'mefPattern', 'paperId'])
    .where('id', '=', id)
    .executeTakeFirst()
  return line ?? null
}

/** Why a line cannot be put in. Codes of the nomenclatures are not demanded: a file may bring them later. */
async function troubleWith(tx: Writable, line: CorrespondenceLine & Readonly<{ id: string }>) {
  if (line.disciplineCode === null && line.subjectCode === null && line.mefPattern === null)
    return refuse('correspondence.noCriterion')
  const paper = await tx.selectFrom('paper').select('id').where('id', '=', line.paperId).executeTakeFirst()
  if (paper === undefined) return fail('NOT_FOUND', { paperId: line.paperId })
  return (await lineOf(tx, line.id)) === null ? null : refuse('correspondence.alreadyThere')
}
