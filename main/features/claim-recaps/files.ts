import type { MadeFile } from '../../../shared/contract/schemas.ts'
import { civilDay } from '../../../shared/model/civil-days.ts'
import { ok, type Result } from '../../../shared/model/result.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { claimRecaps } from '../../../shared/text/claim-recaps.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { DossierDocument } from '../../files/pdf/claim-dossier.ts'
import { fillText } from '../../files/pdf/fill-text.ts'
import { loadDocument } from '../../store/index.ts'
import type { ClaimFacts } from '../claims/index.ts'
import { makeFile } from '../made-file.ts'
import { sentClaim } from './sent-claim.ts'

type Asked = Readonly<{ id: string; language: Language }>

const pdf = 'application/pdf'

const nameOf = (kind: 'recap' | 'dossier', { number }: ClaimFacts, language: Language): string =>
  fillText(textsIn(claimRecaps, language).fileNames[kind], { number })

/** The recap of a sent claim in the language asked for (F302-F315). */
export async function recapFile(services: Services, session: Session, asked: Asked) {
  const sent = await sentClaim(services, session, asked)
  if (!sent.ok) return sent
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderRecaps', { resourcesFolder, models: [sent.value.recap] })
  if (!rendered.ok) return rendered
  const content = Buffer.from(rendered.value[0] ?? new Uint8Array()).toString('base64')
  return ok({ name: nameOf('recap', sent.value.claim, asked.language), mime: pdf, content })
}

/** Every supporting document of a claim with its bytes, those of the pay file first, as the recap lists them. */
async function documentsOf(services: Services, { documents }: ClaimFacts): Promise<DossierDocument[]> {
  const read = services.read()
  const held: DossierDocument[] = []
  for (const wanted of ['pay', 'travel'] as const)
    for (const { file, documentId, name, mime, depositedAt, byOffice } of documents) {
      if (file !== wanted) continue
      const document = await loadDocument(read, documentId)
      if (document === null) continue
      held.push({ file, name, mime, depositedOn: civilDay(depositedAt), byOffice, bytes: document.bytes })
    }
  return held
}

/**
 * The dossier of a sent claim: its recap and its supporting documents in one tagged file with pages numbered through. It is
 * kept nowhere: the page reads it by its token.
 */
export async function dossierFile(services: Services, session: Session, asked: Asked): Promise<Result<MadeFile>> {
  const sent = await sentClaim(services, session, asked)
  if (!sent.ok) return sent
  const { claim, recap } = sent.value
  const model = { recap, issueDate: services.ports.clock.today(), documents: await documentsOf(services, claim) }
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderClaimDossier', { resourcesFolder, model })
  if (!rendered.ok) return rendered
  return makeFile(services, nameOf('dossier', claim, asked.language), pdf, rendered.value)
}
