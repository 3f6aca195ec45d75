import { expect, it } from 'vitest'
import { completeClaims } from '../../../main/features/demonstration/steps/complete-claims.ts'
import { liquidate } from '../../../main/features/demonstration/steps/liquidate.ts'
import { reviewClaims } from '../../../main/features/demonstration/steps/review-claims.ts'
import { stateServices } from '../../../main/features/demonstration/steps/state-services.ts'
import { claimInvariants } from '../../../main/features/maintenance/invariants/claims.ts'
import { liquidationInvariants } from '../../../main/features/maintenance/invariants/liquidation.ts'
import { good, openTestOffice, type TestOffice } from '../support/office.ts'
import { convokeEverybody } from '../support/sent-claims.ts'

const progress = { signal: new AbortController().signal, report: () => undefined }

async function story({ services }: TestOffice) {
  return {
    claims: good(await completeClaims(services, progress)),
    services: good(await stateServices(services)),
    review: good(await reviewClaims(services)),
    liquidation: good(await liquidate(services)),
  }
}

it('the demonstration goes from claims to payment files, changes nothing when repeated, and comes out the same elsewhere', async () => {
  const office = await openTestOffice('2026-07-20')
  const twin = await openTestOffice('2026-07-20')
  try {
    await convokeEverybody(office)
    await convokeEverybody(twin)
    const first = await story(office)
    expect(first.claims).toMatchObject({ claims: 7, sent: 5, unfinished: 1, notDone: 0 })
    expect(first.liquidation).toMatchObject({ fees: { batch: 'IND-000001' } })
    const acts = async () => Number(await office.services.store().revision())
    const before = await acts()
    const { fees, travel } = first.liquidation as { fees: { cents: number }; travel: { cents: number } | null }
    expect(fees.cents).toBeGreaterThan(0)
    const again = await story(office)
    expect(again.liquidation).toEqual({ fees, travel, blocked: first.liquidation.blocked })
    expect(again.review).toEqual(first.review)
    expect(await acts()).toBe(before)
    expect(await story(twin)).toEqual(first)
    for (const { name, check } of [...claimInvariants, ...liquidationInvariants])
      expect({ name, ...(await check(office.services.read())) }).toMatchObject({ broken: 0 })
  } finally {
    await office.close()
    await twin.close()
  }
})
