import type { MadeFile } from '../../../shared/contract/schemas.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { type ProofModel, proofName, writeProofCsv } from '../../files/retention-proof-csv.ts'
import type { Actor } from '../../store/index.ts'
import { makeFile } from '../made-file.ts'
import { proofOf } from './proof.ts'

type Asked = Readonly<{ commandId: string; id: string; format: 'csv' | 'pdf'; language: Language }>

async function bytesOf(services: Services, model: ProofModel, format: Asked['format']): Promise<Result<Uint8Array>> {
  if (format === 'csv') return ok(new TextEncoder().encode(writeProofCsv(model)))
  return services.threads.run('renderRetentionProof', { resourcesFolder: services.ports.resourcesFolder, model })
}

/**
 * The report of a purge, as CSV with every identifier or as a tagged PDF with counts: whoever checks it works the hash out
 * again from the CSV, and finds it in the journal. Nothing in it says who was concerned.
 */
export async function proofFile(services: Services, actor: Actor, asked: Asked): Promise<Result<MadeFile>> {
  const { commandId, id, format, language } = asked
  const proof = await proofOf(services.read(), id)
  if (proof === null || proof.noted === null) return fail('NOT_FOUND', { id })
  const office = await services.read().selectFrom('office').select('name').executeTakeFirst()
  const { startedAt, endedAt, startedBy, whole, compacted, planDigest, rules, erased, digest, noted } = proof
  const model = {
    language,
    office: office?.name ?? '',
    issueDate: services.ports.clock.today(),
    purge: { id, startedAt, endedAt: endedAt ?? '', startedBy, whole, compacted, planDigest, digest },
    sound: digest === noted,
    rules,
    erased,
  }
  const bytes = await bytesOf(services, model, format)
  if (!bytes.ok) return bytes
  const name = proofName(startedAt, format, language)
  const subject = { kind: 'purge', id }
  const act = { commandId, kind: 'retention.proof', subject, facts: { file: name }, touches: ['journal'] as const }
  return services.write(actor, act, async () =>
    makeFile(services, name, format === 'csv' ? 'text/csv' : 'application/pdf', bytes.value),
  )
}
