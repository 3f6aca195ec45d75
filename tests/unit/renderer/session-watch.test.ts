import { describe, expect, it } from 'vitest'
import { watchSession } from '../../../renderer/data/session-watch.ts'
import type { SessionState } from '../../../shared/contract/accounts.ts'

type Account = NonNullable<SessionState['account']>

const nobody: SessionState = {
  stage: 'signedOut',
  today: '2026-07-01',
  office: null,
  account: null,
  held: null,
  entrance: { staff: 'mailbox', outsiders: 'number', pointer: '' },
  entriesCloseOn: null,
  demonstrationLogins: [],
}
const signedIn = (change: Partial<Account> = {}): SessionState => ({
  ...nobody,
  stage: 'signedIn',
  account: {
    id: 'a',
    displayName: 'A',
    intervenantId: null,
    roles: ['centreHead'],
    role: 'centreHead',
    onBehalfOf: null,
    bureaus: [],
    delegations: [],
    ...change,
  },
})

/** A page that shows `shown`, and a core that answers `next` when asked. */
function page(shown: SessionState, next: SessionState) {
  const seen = { state: shown, asked: 0, day: 'Wed', ended: [] as string[] }
  const watch = watchSession({
    state: () => seen.state,
    refresh: async () => {
      seen.asked += 1
      seen.state = next
    },
    today: () => seen.day,
    tellEnded: (name) => seen.ended.push(name),
  })
  return { seen, watch }
}

describe('a page whose person stays signed in', () => {
  const given = { id: 'd', role: 'schoolHead', name: 'B', to: '2026-07-10' } as const

  it('learns of a delegation when somebody gives it, and of nothing for what is no business of sessions', async () => {
    const { seen, watch } = page(signedIn(), signedIn({ delegations: [given] }))
    await watch.touched(['claims', 'review'])
    expect(seen.asked).toBe(0)
    await watch.touched(['delegations', 'accounts'])
    expect(seen.state.account?.delegations).toEqual([given])
    expect(seen.ended).toEqual([])
  })

  it('asks again after a lost connection, and when a day begins, once', async () => {
    const { seen, watch } = page(signedIn(), signedIn())
    await watch.touched(null)
    await watch.tick()
    expect(seen.asked).toBe(1)
    seen.day = 'Thu'
    await watch.tick()
    await watch.tick()
    expect(seen.asked).toBe(2)
  })

  it('says why it is out when the delegation it worked under ended', async () => {
    const { seen, watch } = page(signedIn({ role: 'schoolHead', onBehalfOf: 'B' }), nobody)
    await watch.touched(['delegations'])
    expect(seen.ended).toEqual(['B'])
  })

  it('asks nothing while nobody is there', async () => {
    const { seen, watch } = page(nobody, signedIn())
    await watch.touched(['accounts'])
    expect(seen.asked).toBe(0)
  })
})
