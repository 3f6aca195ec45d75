import { actorOf } from '../../../main/boundary/sessions.ts'
import { ibanFromRib } from '../../../main/domain/identifiers/iban.ts'
import { nirKey } from '../../../main/domain/identifiers/nir.ts'
import { setIntervenantState } from '../../../main/features/intervenants/commands.ts'
import { createIntervenant } from '../../../main/features/intervenants/create.ts'
import { saveIdentity } from '../../../main/features/intervenants/identity.ts'
import { listIntervenants } from '../../../main/features/intervenants/queries.ts'
import { removeIntervenant } from '../../../main/features/intervenants/remove.ts'
import { intervenantSheet } from '../../../main/features/intervenants/sheet.ts'
import type { Identity } from '../../../shared/model/identity.ts'
import { good, nextCommand, sessionOf, type TestOffice } from './office.ts'

export const manager = actorOf(sessionOf('manager'))

export const outsider: Identity = {
  title: 'MME',
  lastName: 'ŒDÎPE',
  firstName: 'Élise',
  birthName: '',
  birthDate: '1985-03-09',
  email: 'elise@exemple.fr',
  phone: '',
  address: '4 rue de l’Essai',
  postalCode: '29200',
  town: 'Brest',
  communeCode: '29019',
  category: 'EXTERNAL',
  population: 'professional',
  grade: '',
  profession: 'Menuisière',
  company: 'Bois & Cie',
  contractEnd: null,
  trainee: false,
  onLeave: false,
  partTimePercent: 100,
  reducedMobility: false,
  vehicleCv: null,
}

export const nirBody = '2850335238001'
export const nir = nirBody + nirKey(nirBody)
export const iban = ibanFromRib({ bank: '99999', branch: '00003', account: '00000000033' })

/** What a manager does with people, on an office that opens later. */
export function peopleOf(office: () => TestOffice) {
  const create = (part: Partial<Identity> = {}, more: Partial<{ numen: string; nir: string; reason: string }> = {}) =>
    createIntervenant(office().services, manager, {
      commandId: nextCommand(),
      identity: { ...outsider, ...part },
      numen: more.numen ?? '',
      nir: more.nir ?? '',
      duplicateReason: more.reason ?? '',
    })
  const sheet = async (id: string) => good(await intervenantSheet(office().services, id))
  const found = async (filter: string, facets: Record<string, string> = {}) => {
    const page = { start: 0, size: 200, sort: null, filter, facets }
    const { rows, count } = good(await listIntervenants(office().services, page))
    if (count !== rows.length) throw new Error(`${count} people announced, ${rows.length} given`)
    return rows.map((row) => row.lastName)
  }
  const save = async (id: string, part: Partial<Identity>, version?: number) => {
    const person = await sheet(id)
    return saveIdentity(office().services, manager, {
      commandId: nextCommand(),
      id,
      expectedVersion: version ?? person.version,
      identity: { ...person.identity, ...part },
    })
  }
  const setState = async (
    id: string,
    state: 'active' | 'setAside' | 'archived',
    from: string | null,
    to: string | null,
  ) =>
    setIntervenantState(office().services, manager, {
      commandId: nextCommand(),
      id,
      expectedVersion: (await sheet(id)).version,
      state,
      reason: state === 'active' ? '' : 'mutation',
      from,
      to,
    })
  const remove = async (id: string) =>
    removeIntervenant(office().services, manager, {
      commandId: nextCommand(),
      id,
      expectedVersion: (await sheet(id)).version,
    })
  const facts = async (id: string) =>
    (await sheet(id)).history.map((entry) => `${entry.kind} ${entry.facts}`).join('\n')
  return { create, sheet, found, save, setState, remove, facts }
}
