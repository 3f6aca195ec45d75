import { fail, ok, type Result } from '../../../shared/model/result.ts'
import type { Language } from '../../../shared/text/catalogue.ts'
import type { Services } from '../../boundary/services.ts'
import { phoneListName } from '../../files/pdf/phone-list.ts'
import { listOnCall } from './on-call.ts'

/** The telephone list of everybody on call who has not declined and whose last day is not over. */
export async function phoneListFile(
  services: Services,
  language: Language,
): Promise<Result<{ name: string; mime: string; content: string }>> {
  const read = services.read()
  const office = await read.selectFrom('office').select(['name', 'bureau']).executeTakeFirst()
  if (office === undefined) return fail('NOT_FOUND', { reason: 'noOffice' })
  const issueDate = services.ports.clock.today()
  const rows = await listOnCall(read)
  const people = rows
    .filter(({ answer, to }) => answer !== 'declined' && to >= issueDate)
    .map(({ centre, departmentCode, ...person }) => ({
      ...person,
      place: [centre, departmentCode].filter((one) => one !== null).join(', '),
    }))
  const model = { language, issueDate, office, people }
  const { resourcesFolder } = services.ports
  const rendered = await services.threads.run('renderPhoneList', { resourcesFolder, model })
  if (!rendered.ok) return rendered
  const content = Buffer.from(rendered.value).toString('base64')
  return ok({ name: phoneListName(model), mime: 'application/pdf', content })
}
