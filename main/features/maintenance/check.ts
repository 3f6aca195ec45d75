import type { Services } from '../../boundary/services.ts'
import type { Invariant } from './invariant.ts'
import { claimDocumentInvariants } from './invariants/claim-documents.ts'
import { claimInvariants } from './invariants/claims.ts'
import { liquidationInvariants } from './invariants/liquidation.ts'
import { missionInvariants } from './invariants/missions.ts'
import { poolInvariants } from './invariants/pool.ts'
import { rateInvariants } from './invariants/rates.ts'
import { storeInvariants } from './invariants/store.ts'

const invariants: readonly Invariant[] = [
  ...storeInvariants,
  ...poolInvariants,
  ...missionInvariants,
  ...claimInvariants,
  ...claimDocumentInvariants,
  ...rateInvariants,
  ...liquidationInvariants,
]

export type CheckReport = { clean: boolean; invariants: { name: string; checked: number; broken: number }[] }

/** SQLite's own structural check, then every invariant of the domain, each with its count. Changes nothing. */
export async function checkOffice(services: Services): Promise<CheckReport> {
  const complaints = services
    .store()
    .integrity()
    .filter((line) => line !== 'ok')
  const report = [{ name: 'storeStructure', checked: 1, broken: complaints.length }]
  for (const invariant of invariants) {
    const { checked, broken } = await invariant.check(services.read())
    report.push({ name: invariant.name, checked, broken })
  }
  return { clean: report.every(({ broken }) => broken === 0), invariants: report }
}
