import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Services } from '../../boundary/services.ts'
import { writeConvocationCalendar } from '../../files/calendar/convocation-calendar.ts'
import { writeConvocationDraft } from '../../files/mail/convocation-draft.ts'
import { writeExport } from '../../files/write-export.ts'
import type { JobProgress } from '../../jobs/jobs.ts'
import { type Actor, loadDocument } from '../../store/index.ts'
import { type PrintSetting, usualPrint } from '../print-settings/settings.ts'
import { modelOf } from './content.ts'
import { type Issued, issuedOf, partsOf } from './issued.ts'
import { mergedFile } from './merged-file.ts'

export type RunFiles = Readonly<{ drafts: number; letters: number; files: number; folder: string }>

/**
 * Writes what a run sends: a message draft for everybody who has an address, and files to print. The application sends
 * nothing by itself. Without a saved setting only people without an address are printed; with one, everybody, in its order
 * and merged as it says.
 */
export async function writeRunFiles(
  services: Services,
  actor: Actor,
  input: Readonly<{ commandId: string; runId: string; setting: PrintSetting | null }>,
  progress: JobProgress,
): Promise<Result<RunFiles>> {
  const read = services.read()
  const run = await read.selectFrom('convocationRun').select('number').where('id', '=', input.runId).executeTakeFirst()
  if (run === undefined) return fail('NOT_FOUND', { runId: input.runId })
  const issued = await issuedOf(read, input.runId)
  const folder = `lot-${run.number}`
  const withEmail = issued.filter(({ email }) => email !== '')
  const office = await read.selectFrom('office').select('academyCode').executeTakeFirst()
  for (const [index, one] of withEmail.entries()) {
    if (progress.signal.aborted) return fail('CANCELLED', { drafts: index })
    progress.report('writingDrafts', index, withEmail.length)
    const draft = await writeDraftOf(services, one, office?.academyCode ?? '', folder)
    if (!draft.ok) return draft
  }
  const printed = input.setting === null ? issued.filter(({ email }) => email === '') : issued
  const parts = partsOf(printed, input.setting ?? usualPrint)
  for (const [index, part] of parts.entries()) {
    if (progress.signal.aborted) return fail('CANCELLED', { drafts: withEmail.length })
    progress.report('writingPrints', index, parts.length)
    const file = await writePart(services, part.rows, `${folder}-${part.name}.pdf`, folder)
    if (!file.ok) return file
  }
  const outcome = {
    drafts: withEmail.length,
    letters: printed.length,
    files: parts.length,
    folder: `exports/${folder}`,
  }
  const { drafts, letters } = outcome
  const subject = { kind: 'convocationRun', id: input.runId }
  const act = { commandId: input.commandId, kind: 'convocations.writeFiles', subject, facts: { drafts, letters } }
  const noted = await services.write(actor, { ...act, touches: ['convocations'] }, async ({ tx }) => {
    await tx
      .updateTable('convocationRun')
      .set({ drafts, letters, folder: outcome.folder })
      .where('id', '=', input.runId)
      .execute()
    return ok(null)
  })
  return noted.ok ? ok(outcome) : noted
}

async function writeDraftOf(
  services: Services,
  { content, email, documentId, number, version }: Issued,
  academyCode: string,
  folder: string,
): Promise<Result<null>> {
  const document = await loadDocument(services.read(), documentId)
  if (document === null) return fail('NOT_FOUND', { documentId })
  const model = modelOf(content)
  const date = services.ports.clock.now()
  const calendar = writeConvocationCalendar({ model, academyCode, stamp: date, cancelled: false, previousSlots: [] })
  const bytes = await writeConvocationDraft({ model, email, date, pdf: document.bytes, calendar })
  return writeExport(services.ports.dataFolder, `convocation-${number}-v${version}.eml`, bytes, folder)
}

async function writePart(
  services: Services,
  rows: readonly Issued[],
  name: string,
  folder: string,
): Promise<Result<null>> {
  const [first, ...others] = rows.map(({ content }) => modelOf(content))
  if (first === undefined) return ok(null)
  const bytes = await mergedFile(services, name, [first, ...others])
  return bytes.ok ? writeExport(services.ports.dataFolder, name, bytes.value, folder) : bytes
}
