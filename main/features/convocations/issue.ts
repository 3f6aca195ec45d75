import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import type { ConvocationModel } from '../../files/pdf/convocation-model.ts'
import { insertMany, type StoredOffice, storeDocument, type WorkContext } from '../../store/index.ts'
import { bureauContacts } from '../bureaus/index.ts'
import { createClaims, inDayOrder } from '../claims/create-claims.ts'
import { initialTracks } from '../claims/initial-tracks.ts'
import { loadConvoked } from '../claims/select-convoked.ts'
import { contentOf } from './content.ts'
import { convocationModel } from './model.ts'
import { modelFacts } from './model-facts.ts'
import { readyToPrint } from './ready-to-print.ts'
import type { ToConvoke } from './select.ts'

/** A convocation about to be written: its number is its own for ever, its version grows. */
export type Issue = Readonly<{ row: ToConvoke; number: number; version: number; model: ConvocationModel }>

type Numbered = Readonly<{ row: ToConvoke; number: number; version: number }>

export async function officeOf(services: Services): Promise<Result<StoredOffice>> {
  const office = await services.read().selectFrom('office').selectAll().executeTakeFirst()
  return office === undefined ? fail('NOT_FOUND', { reason: 'noOffice' }) : ok(office)
}

/** The next free number of a convocation or of a run. */
export async function nextNumber(services: Services, table: 'convocation' | 'convocationRun'): Promise<number> {
  const row = await services
    .read()
    .selectFrom(table)
    .select((e) => e.fn.max('number').as('number'))
    .executeTakeFirst()
  return Number(row?.number ?? 0) + 1
}

/** What each convocation says, with the rights the mission opens to the person today. */
export async function modelsOf(
  services: Services,
  office: StoredOffice,
  numbered: readonly Numbered[],
): Promise<readonly Issue[]> {
  const read = services.read()
  const ids = numbered.map(({ row }) => row.assignmentId)
  const rights = await initialTracks(read, (await loadConvoked(read, ids)).toSorted(inDayOrder))
  const facts = await modelFacts(read, ids)
  const contactOf = await bureauContacts(read, office)
  const date = services.ports.clock.today()
  return numbered.flatMap(({ row, number, version }) => {
    const tracks = rights.get(row.assignmentId)
    const known = facts.get(row.assignmentId)
    if (tracks === undefined || known === undefined) return []
    const issued = { number: String(number), version, date }
    return [
      {
        row,
        number,
        version,
        model: convocationModel(row, { ...known, contact: contactOf(row.examCode) }, office, tracks, issued),
      },
    ]
  })
}

/** The documents of some convocations, in their order, written in a thread of their own. */
export async function renderAll(services: Services, issues: readonly Issue[]): Promise<Result<readonly Uint8Array[]>> {
  const rendered = await services.threads.run('renderConvocations', {
    resourcesFolder: services.ports.resourcesFolder,
    models: await readyToPrint(
      services,
      issues.map(({ model }) => model),
    ),
  })
  if (!rendered.ok) return rendered
  return rendered.value.length === issues.length ? rendered : fail('CANCELLED')
}

/** Keeps documents and convocations in the act that issues them. */
export async function keepIssues(
  services: Services,
  { tx, at }: WorkContext,
  runId: string,
  issues: readonly Issue[],
  documents: readonly Uint8Array[],
): Promise<void> {
  const convocations = []
  for (const [index, { row, number, version, model }] of issues.entries()) {
    const documentId = services.ports.ids.next()
    await storeDocument(tx, {
      id: documentId,
      kind: 'convocation',
      name: `convocation-${number}-v${version}.pdf`,
      mime: 'application/pdf',
      bytes: documents[index] ?? new Uint8Array(),
      intervenantId: row.intervenantId,
      createdAt: at,
    })
    convocations.push({
      id: services.ports.ids.next(),
      runId,
      number,
      version,
      assignmentId: row.assignmentId,
      intervenantId: row.intervenantId,
      missionId: row.missionId,
      documentId,
      state: 'official' as const,
      issuedOn: model.issueDate,
      content: contentOf(model),
    })
  }
  await insertMany(tx, 'convocation', convocations)
}

/** Freezes the assignments and opens their claims (services.md 1.2). */
export async function convokeAssignments(
  services: Services,
  context: WorkContext,
  assignmentIds: readonly string[],
): Promise<Result<{ claims: number }>> {
  await context.tx
    .updateTable('assignment')
    .set((e) => ({ state: 'convoked', rowVersion: e('rowVersion', '+', 1) }))
    .where('id', 'in', assignmentIds)
    .execute()
  return createClaims(services, context, assignmentIds)
}
