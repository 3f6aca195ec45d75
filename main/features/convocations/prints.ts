import type { ConvocationSelection } from '../../../shared/contract/convocations.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { actorOf, type Session } from '../../boundary/sessions.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import { modelOf } from './content.ts'
import { modelsOf, officeOf } from './issue.ts'
import { mergedFile } from './merged-file.ts'
import { readyToPrint } from './ready-to-print.ts'
import { assignmentsToConvoke } from './select.ts'

/** A document written for one look: it is not kept. `content` is base64. */
export type Print = Readonly<{ name: string; mime: string; content: string }>

async function printOf(services: Services, model: ConvocationModel, name: string): Promise<Result<Print>> {
  const rendered = await services.threads.run('renderConvocations', {
    resourcesFolder: services.ports.resourcesFolder,
    models: await readyToPrint(services, [model]),
  })
  if (!rendered.ok) return rendered
  const [bytes] = rendered.value
  return bytes === undefined ? fail('CANCELLED') : ok(pdfPrint(name, bytes))
}

const pdfPrint = (name: string, bytes: Uint8Array): Print => ({
  name,
  mime: 'application/pdf',
  content: Buffer.from(bytes).toString('base64'),
})

/** The control print of the first convocation of a selection: it says that it has no effect, and nothing is written. */
export async function controlPrint(services: Services, selection: ConvocationSelection): Promise<Result<Print>> {
  const office = await officeOf(services)
  if (!office.ok) return office
  const [row] = await assignmentsToConvoke(services.read(), selection)
  if (row === undefined) return fail('RULE', { reason: 'nothingToConvoke' })
  const [issue] = await modelsOf(services, office.value, [{ row, number: 0, version: 1 }])
  if (issue === undefined) return fail('NOT_FOUND', { assignmentId: row.assignmentId })
  return printOf(services, { ...issue.model, number: '-', effect: 'preview' }, `controle-${row.missionNumber}.pdf`)
}

/**
 * A duplicate of a convocation (F130), marked as such and noted in the journal. A person gets their own only; anybody
 * else's is as unknown.
 */
export async function duplicate(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; convocationId: string }>,
): Promise<Result<Print>> {
  const row = await services
    .read()
    .selectFrom('convocation')
    .select(['number', 'version', 'content', 'intervenantId'])
    .where('id', '=', input.convocationId)
    .executeTakeFirst()
  const own =
    session.role === 'manager' || session.role === 'administrator' || row?.intervenantId === session.intervenantId
  if (row === undefined || !own) return fail('NOT_FOUND', { convocationId: input.convocationId })
  if (row.content === null) return fail('NOT_FOUND', { reason: 'contentNotKept' })
  const { number, version } = row
  const model = { ...modelOf(row.content), duplicateOn: services.ports.clock.today() }
  const print = await printOf(services, model, `convocation-${number}-v${version}-duplicata.pdf`)
  if (!print.ok) return print
  const subject = { kind: 'convocation', id: input.convocationId }
  const act = { commandId: input.commandId, kind: 'convocations.duplicate', subject, facts: { number, version } }
  const noted = await services.write(actorOf(session), { ...act, touches: [] }, async () => ok(null))
  return noted.ok ? print : noted
}

/**
 * Duplicates of several of one's own standing convocations in one file (ux.md S3), in the order of their missions, noted in
 * the journal. One that is cancelled, somebody else's or unknown refuses the whole.
 */
export async function ownDuplicates(
  services: Services,
  session: Session,
  input: Readonly<{ commandId: string; convocationIds: readonly string[] }>,
): Promise<Result<Print>> {
  const { intervenantId } = session
  const rows = await services
    .read()
    .selectFrom('convocation')
    .innerJoin('mission', 'mission.id', 'convocation.missionId')
    .select(['convocation.id', 'convocation.number', 'content'])
    .where('convocation.id', 'in', [...input.convocationIds])
    .where('convocation.intervenantId', '=', intervenantId)
    .where('convocation.state', '=', 'official')
    .orderBy('mission.firstDate')
    .orderBy('convocation.number')
    .execute()
  const missing = input.convocationIds.find((id) => rows.every((row) => row.id !== id))
  if (missing !== undefined) return fail('NOT_FOUND', { convocationId: missing })
  const today = services.ports.clock.today()
  const [first, ...others] = rows.flatMap(({ content }) =>
    content === null ? [] : [{ ...modelOf(content), duplicateOn: today }],
  )
  if (first === undefined || others.length + 1 < rows.length) return fail('NOT_FOUND', { reason: 'contentNotKept' })
  const name = `convocations-${today}-duplicata.pdf`
  const bytes = await mergedFile(services, name, [first, ...others])
  if (!bytes.ok) return bytes
  const subject = { kind: 'intervenant', id: intervenantId ?? '' }
  const facts = { numbers: rows.map(({ number }) => number).join(', ') }
  const act = { commandId: input.commandId, kind: 'convocations.ownDuplicates', subject, facts, touches: [] }
  const noted = await services.write(actorOf(session), act, async () => ok(null))
  return noted.ok ? ok(pdfPrint(name, bytes.value)) : noted
}
