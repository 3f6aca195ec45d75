import { checkIban } from '../../domain/identifiers/iban.ts'
import type { Readable, Vault } from '../../store/index.ts'
import { groupBy, personName } from '../claims/index.ts'
import { inChunks } from '../in-chunks.ts'
import type { Circuit } from './circuits.ts'
import { claimTrackOf } from './circuits.ts'

/** Why an accepted amount cannot be paid yet; sentences in `shared/text/liquidation.ts`. */
export type Blocker = 'payFileMissing' | 'ibanUnreadable' | 'ibanInvalid'

/** One accepted amount of one claim, ready to be frozen in a batch. `sealedIban` stays encrypted. */
export type Payable = Readonly<{
  claimId: string
  claimNumber: string
  intervenantId: string
  intervenant: string
  missionNumber: number
  examCode: string
  cents: number
  holderName: string
  sealedIban: string
  bic: string | null
  rateCodes: readonly string[]
  blocker: Blocker | null
}>

function blockerOf(sealedIban: string | null, vault: Vault): Blocker | null {
  if (sealedIban === null) return 'payFileMissing'
  try {
    return checkIban(vault.open(sealedIban)).ok ? null : 'ibanInvalid'
  } catch {
    return 'ibanUnreadable'
  }
}

async function rateCodesOf(read: Readable, circuit: Circuit, claimIds: readonly string[]) {
  const lines = await inChunks(claimIds, (chunk) =>
    read
      .selectFrom('claimLine')
      .select(['claimId', 'code'])
      .where('track', '=', claimTrackOf[circuit])
      .where('claimId', 'in', chunk)
      .orderBy('claimId')
      .orderBy('position')
      .execute(),
  )
  return groupBy(lines, ({ claimId }) => claimId)
}

/** Accepted amounts of a circuit that no batch holds yet, by name: the payable ones and, with their blocker, the others. */
export async function loadPayable(read: Readable, vault: Vault, circuit: Circuit): Promise<readonly Payable[]> {
  const state = circuit === 'fees' ? 'claim.feeState' : 'claim.travelState'
  const amount = circuit === 'fees' ? 'claim.feeCents' : 'claim.travelCents'
  const rows = await read
    .selectFrom('claim')
    .innerJoin('mission', 'mission.id', 'claim.missionId')
    .innerJoin('session', 'session.id', 'mission.sessionId')
    .innerJoin('intervenant', 'intervenant.id', 'claim.intervenantId')
    .leftJoin('payFile', 'payFile.intervenantId', 'claim.intervenantId')
    .select([
      'claim.id as claimId',
      'claim.number as claimNumber',
      'claim.intervenantId',
      'intervenant.lastName',
      'intervenant.firstName',
      'mission.number as missionNumber',
      'session.examCode',
      `${amount} as cents`,
      'payFile.holderName',
      'payFile.iban as sealedIban',
      'payFile.bic',
    ])
    .where(state, '=', 'ACCEPTED')
    .where(amount, '>', 0)
    .orderBy('intervenant.lastName')
    .orderBy('intervenant.firstName')
    .orderBy('intervenant.id')
    .orderBy('mission.number')
    .orderBy('claim.id')
    .execute()
  const codes = await rateCodesOf(
    read,
    circuit,
    rows.map(({ claimId }) => claimId),
  )
  const blockers = new Map<string, Blocker | null>()
  return rows.map(({ lastName, firstName, holderName, sealedIban, ...row }) => {
    const known = blockers.get(row.intervenantId)
    const blocker = known === undefined ? blockerOf(sealedIban, vault) : known
    blockers.set(row.intervenantId, blocker)
    return {
      ...row,
      intervenant: personName({ lastName, firstName }),
      holderName: holderName ?? '',
      sealedIban: sealedIban ?? '',
      rateCodes: [...new Set((codes.get(row.claimId) ?? []).map(({ code }) => code))],
      blocker,
    }
  })
}
