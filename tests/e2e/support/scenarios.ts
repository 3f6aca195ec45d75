import { test } from '@playwright/test'
import type { Role } from '../../../shared/model/roles.ts'
import { expectOnlyHands, type Hands, handsOf, type Way, watchHands, ways } from './hands.ts'
import type { sharedApplication } from './shared-application.ts'

/** `role` signs in first, unless it is there already; null leaves whoever is there. */
type Scenario = (title: string, role: Role | null, run: (hands: Hands) => Promise<void>) => void

/**
 * Registers the same tasks twice, all of them by keyboard then all of them by clicks (ux.md 1.11 items 42 and 49): each
 * task is written once, and each way leads a life of its own on data of its own.
 */
export function inBothWays(
  application: ReturnType<typeof sharedApplication>,
  register: (scenario: Scenario, way: Way) => void,
): void {
  let present: Role | null = null
  for (const way of ways)
    register((title, role, run) => {
      test(`${title}, ${way}`, async () => {
        const { page } = application
        await watchHands(page, way)
        const hands = await handsOf(page, way)
        if (role !== null && role !== present) await hands.enterAs(role)
        present = role
        await run(hands)
        await expectOnlyHands(page)
      })
    }, way)
}
