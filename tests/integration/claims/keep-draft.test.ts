import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepDraft, saveClaim, sendOwnClaim } from '../../../main/features/claims/commands.ts'
import { claimSheet, listMyClaims } from '../../../main/features/claims/index.ts'
import type { ClaimDraft } from '../../../shared/contract/claims.ts'
import { good, nextCommand, openTestOffice, refusalOf, sessionOf, type TestOffice } from '../support/office.ts'
import { claimIdOf, convokeEverybody } from '../support/sent-claims.ts'

let office: TestOffice
let id: string
const p1 = sessionOf('intervenant', { intervenantId: 'p1', displayName: 'Camille Abel' })
const p2 = sessionOf('intervenant', { intervenantId: 'p2' })

const typing = (copies: string): ClaimDraft => ({
  counts: {
    copies: null,
    candidates: { unread: copies },
    applications: null,
    coefficient: null,
    hours: null,
    minutes: null,
  },
  days: [],
  candidateDays: [],
  journeys: [],
  removed: [],
  opened: null,
})

const sheet = async (session = p1) => good(await claimSheet(office.services, id, session))
const keep = (draft: ClaimDraft | null, session = p1, version = 1) =>
  keepDraft(office.services, session, { id, version, draft })
const onVersion = (expectedVersion: number) => ({ commandId: nextCommand(), id, expectedVersion })

beforeEach(async () => {
  office = await openTestOffice('2026-07-01')
  await convokeEverybody(office)
  id = await claimIdOf(office, 10003, 'p1')
})
afterEach(() => office.close())

describe('what is being typed', () => {
  it('[F205] is kept exactly for its author, without an act, a new version or a declaration', async () => {
    const before = await office.services.store().revision()
    good(await keep(typing('ne')))
    good(await keep(typing('neuf')))
    expect(await sheet()).toMatchObject({ version: 1, entry: null, draft: { version: 1, content: typing('neuf') } })
    expect((await sheet(sessionOf('manager'))).draft).toBeNull()
    expect(await office.services.store().revision()).toBe(before)
    const mine = good(await listMyClaims(office.services, p1))
    expect(mine.filter(({ unsent }) => unsent).map((claim) => claim.id)).toEqual([id])
  })

  it('goes once it is saved whole, and stays beside what is saved while its details are open', async () => {
    good(await keep(typing('neuf')))
    const opened = { ...typing('9'), opened: { key: 'a', before: null } }
    const half = { ...onVersion(1), entry: { candidates: 9 }, journeys: [], draft: opened }
    expect(good(await saveClaim(office.services, p1, half)).draft).toMatchObject({ version: 2, content: opened })
    const whole = { ...onVersion(2), entry: { candidates: 10 }, journeys: [], draft: null }
    expect(good(await saveClaim(office.services, p1, whole)).draft).toBeNull()
  })

  it('goes when it is given up, and when the claim is sent', async () => {
    good(await keep(typing('neuf')))
    good(await keep(null))
    expect((await sheet()).draft).toBeNull()
    const entry = { ...onVersion(1), entry: { candidates: 9 }, journeys: [], draft: typing('neuf') }
    good(await saveClaim(office.services, p1, entry))
    const sent = good(await sendOwnClaim(office.services, p1, onVersion(2)))
    expect(sent).toMatchObject({ feeState: 'SENT', draft: null })
    const left = await office.services.read().selectFrom('claimDraft').selectAll().execute()
    expect(left).toEqual([])
    expect(refusalOf(await keep(typing('dix')))).toBe('claimNotOpen')
  })

  it('tells on which version of the claim it was typed', async () => {
    const saved = { ...onVersion(1), entry: { candidates: 9 }, journeys: [], draft: null }
    good(await saveClaim(office.services, p1, saved))
    good(await keep(typing('neuf'), p1, 1))
    expect(await sheet()).toMatchObject({ version: 2, draft: { version: 1 } })
  })

  it('is refused to anybody else', async () => {
    expect(await keep(typing('neuf'), p2)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
    expect((await sheet()).draft).toBeNull()
  })
})
