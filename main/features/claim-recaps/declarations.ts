import { civilDay } from '../../../shared/model/civil-days.ts'
import { fail, ok, type Result } from '../../../shared/model/result.ts'
import { type Language, textsIn } from '../../../shared/text/catalogue.ts'
import { claimRecaps } from '../../../shared/text/claim-recaps.ts'
import type { Services } from '../../boundary/services.ts'
import type { Session } from '../../boundary/sessions.ts'
import type { Declaration } from '../../files/pdf/claim-declarations.ts'
import { fillText } from '../../files/pdf/fill-text.ts'
import { type ClaimFacts, declaredQuantities, listMyClaims, loadBureau, loadClaims } from '../claims/index.ts'
import { documentName } from '../person-name.ts'

function declarationOf(
  claim: ClaimFacts,
  { feeState, travelState }: Readonly<{ feeState: string; travelState: string }>,
  language: Language,
): Declaration {
  const { number, missionNumber, missionType, missionTypeEnglish, exam, centre, firstDate } = claim
  return {
    number,
    missionNumber,
    missionType: language === 'en' && missionTypeEnglish !== '' ? missionTypeEnglish : missionType,
    exam,
    centre,
    firstDate,
    feeState,
    travelState,
    declared: declaredQuantities(claim, language),
    journeys: (travelState === 'NONE' ? [] : claim.journeys).map(({ fromTown, toTown, departAt, trips }) => ({
      from: fromTown,
      to: toTown,
      date: departAt.slice(0, 10),
      trips,
    })),
    feeCents: claim.feeCents,
    travelCents: claim.travelCents,
    sentOn: claim.sentAt === null ? null : civilDay(claim.sentAt),
  }
}

/** Everything the person signed in declared, mission by mission, as a PDF to print (F316). */
export async function declarationsFile(
  services: Services,
  session: Session,
  language: Language,
): Promise<Result<{ name: string; mime: string; content: string }>> {
  const read = services.read()
  const { intervenantId } = session
  const person = await read
    .selectFrom('intervenant')
    .select(['number', 'title', 'firstName', 'lastName'])
    .where('id', '=', intervenantId ?? '')
    .executeTakeFirst()
  if (person === undefined) return fail('NOT_FOUND', { intervenantId })
  const rows = await listMyClaims(services, session)
  if (!rows.ok) return rows
  const claims = await loadClaims(
    read,
    rows.value.map(({ id }) => id),
  )
  const issueDate = services.ports.clock.today()
  const model = {
    language,
    issueDate,
    bureau: await loadBureau(read),
    person: { number: person.number, name: documentName(person) },
    declarations: rows.value.flatMap((row) => {
      const claim = claims.get(row.id)
      return claim === undefined ? [] : [declarationOf(claim, row, language)]
    }),
  }
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderDeclarations', { resourcesFolder, model })
  if (!rendered.ok) return rendered
  const values = { number: person.number, date: issueDate }
  const name = fillText(textsIn(claimRecaps, language).fileNames.declarations, values)
  return ok({ name, mime: 'application/pdf', content: Buffer.from(rendered.value).toString('base64') })
}
