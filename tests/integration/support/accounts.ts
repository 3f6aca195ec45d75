import { systemActor } from '../../../main/boundary/sessions.ts'
import { createAccount } from '../../../main/features/accounts/accounts.ts'
import type { Role } from '../../../shared/model/roles.ts'
import { good, nextCommand, type TestOffice } from './office.ts'

export const password = 'Correct-Horse-Battery'

type Needs = Partial<Readonly<{ schoolId: string; intervenantId: string }>>

/** Makes an account with the password above, its own to use at once, and what its roles need. */
export const addedAccount = async (
  office: TestOffice,
  login: string,
  roles: readonly Role[],
  needs: Needs = {},
): Promise<string> => {
  const account = { login, displayName: login, password, roles, schoolId: null, intervenantId: null, ...needs }
  return good(await createAccount(office.services, systemActor, { ...account, commandId: nextCommand() })).id
}

/** Calls from one window, as a page would make them. */
export const from = (office: TestOffice, id: string) => ({
  context: { services: office.services, client: { id, kiosk: false } },
})

/** Every text the store holds in what is written about accounts: no secret may be among them. */
export async function writtenTexts(office: TestOffice): Promise<string> {
  const read = office.services.read()
  const tables = ['account', 'oneTimeCode', 'journal', 'command'] as const
  const rows = await Promise.all(tables.map((table) => read.selectFrom(table).selectAll().execute()))
  return JSON.stringify(rows)
}
