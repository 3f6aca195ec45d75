import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Draft, draftOf, keptDraft } from '../../../../../renderer/features/claims/draft.ts'
import { createDraftKeeper } from '../../../../../renderer/features/claims/draft-keeper.ts'
import { missingPoints } from '../../../../../renderer/features/claims/missing-points.ts'
import type { ClaimSheet } from '../../../../../shared/contract/claims.ts'
import type { Problem } from '../../../../../shared/model/result.ts'

const sheet = (version: number, candidates: number | null): ClaimSheet =>
  ({
    id: 'claim-1',
    version,
    entryForm: 'candidates',
    entry: candidates === null ? null : { candidates },
    journeys: [],
    draft: null,
  }) as unknown as ClaimSheet

const candidates =
  (value: number | 'unreadable') =>
  (draft: Draft): Draft => ({ ...draft, counts: { ...draft.counts, candidates: value } })

class Refused extends Error {
  readonly problem: Problem
  constructor(code: Problem['code']) {
    super(code)
    this.problem = { code, facts: {} }
  }
}

const idle = {
  save: () => Promise.reject(new Error('nothing is to be saved')),
  read: () => Promise.reject(new Error('nothing is to be read')),
  problemOf: (error: unknown) => (error as Refused).problem,
  newId: () => 'command',
  now: () => new Date('2026-07-08T10:00:00Z'),
}

function setUp(save: Parameters<typeof createDraftKeeper>[0]['save'], other = sheet(9, 30)) {
  let ids = 0
  return createDraftKeeper({
    sheet: sheet(1, null),
    save,
    read: () => Promise.resolve(other),
    problemOf: (error) => (error as Refused).problem,
    newId: () => {
      ids += 1
      return `command-${ids}`
    },
    now: () => new Date('2026-07-08T10:00:00Z'),
  })
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('[F205] what is typed is saved once, after half a second of silence', async () => {
  const save = vi.fn(() => Promise.resolve(sheet(2, 12)))
  const keeper = setUp(save)
  keeper.change(candidates(1))
  await vi.advanceTimersByTimeAsync(400)
  keeper.change(candidates(12))
  await vi.advanceTimersByTimeAsync(499)
  expect(save).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(save).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ expectedVersion: 1, entry: { candidates: 12 } }),
  )
  expect(keeper.view()).toMatchObject({ saving: 'saved', base: { version: 2 } })
})

test('a value that cannot be read is kept beside what was last read, and said not to be saved', async () => {
  const save = vi.fn((input: { draft: string | null }) => Promise.resolve({ ...sheet(2, null), draft: input.draft }))
  const keeper = setUp(save)
  keeper.change(candidates('unreadable'))
  expect(keeper.view()).toMatchObject({ saving: 'unreadable' })
  expect(await keeper.flush()).toBe(false)
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ entry: null, journeys: [] }))
  expect(keeper.view()).toMatchObject({ saving: 'kept', draft: { counts: { candidates: 'unreadable' } } })
  expect(await keeper.flush()).toBe(false)
})

test('[F205] a line half typed comes back in a window opened later, and the claim is not ready for sending', () => {
  const half = { key: 'a', date: '2026-06-24', morningFrom: '08:00', morningTo: 'unreadable' as const }
  const draft = keptDraft({ ...draftOf(sheet(1, null)), days: [{ ...half, afternoonFrom: '', afternoonTo: '' }] })
  const back = { ...sheet(2, null), entryForm: 'slots', draft }
  const keeper = createDraftKeeper({ ...idle, sheet: back })
  expect(keeper.view().saving).toBe('kept')
  expect(keeper.view().draft.days).toEqual([
    {
      key: expect.any(String),
      date: '2026-06-24',
      morningFrom: '08:00',
      morningTo: '',
      afternoonFrom: '',
      afternoonTo: '',
    },
  ])
  expect(missingPoints({ ...back, feeState: 'TO_COMPLETE', travelState: 'NONE' }, keeper.view().draft)).toMatchObject([
    { step: 'fee', fieldId: 'day-0-date' },
  ])
})

test('a refused save keeps everything typed, and a later one succeeds', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Refused('RULE')).mockResolvedValueOnce(sheet(2, 12))
  const keeper = setUp(save)
  keeper.change(candidates(12))
  expect(await keeper.flush()).toBe(false)
  expect(keeper.view()).toMatchObject({ saving: 'refused', draft: { counts: { candidates: 12 } } })
  expect(await keeper.flush()).toBe(true)
})

test('a save whose answer was lost is sent again under the same id', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Refused('INTERNAL')).mockResolvedValueOnce(sheet(2, 12))
  const keeper = setUp(save)
  keeper.change(candidates(12))
  await keeper.flush()
  await keeper.flush()
  expect(save.mock.calls.map(([input]) => input.commandId)).toEqual(['command-1', 'command-1'])
})

test('in a conflict the person keeps their own version, on the version of the other', async () => {
  const save = vi.fn().mockRejectedValueOnce(new Refused('CONFLICT')).mockResolvedValueOnce(sheet(10, 12))
  const keeper = setUp(save)
  keeper.change(candidates(12))
  await keeper.flush()
  expect(keeper.view()).toMatchObject({ saving: 'conflict', other: { version: 9 } })
  expect(await keeper.keepMine()).toBe(true)
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ expectedVersion: 9, entry: { candidates: 12 } }))
})

test('in a conflict the person takes the other version', async () => {
  const keeper = setUp(vi.fn().mockRejectedValueOnce(new Refused('CONFLICT')))
  keeper.change(candidates(12))
  await keeper.flush()
  keeper.takeOther()
  expect(keeper.view()).toMatchObject({
    saving: 'pristine',
    base: { version: 9 },
    draft: { counts: { candidates: 30 } },
  })
})

test('news of the claim never replace what is typed and not saved yet', () => {
  const keeper = setUp(() => new Promise(() => undefined))
  keeper.change(candidates(12))
  keeper.receive(sheet(2, 40))
  expect(keeper.view()).toMatchObject({ base: { version: 1 }, draft: { counts: { candidates: 12 } } })
})

test('what is typed while a save is on its way is saved next', async () => {
  const save = vi.fn().mockResolvedValueOnce(sheet(2, 1)).mockResolvedValueOnce(sheet(3, 12))
  const keeper = setUp(save)
  keeper.change(candidates(1))
  const flushing = keeper.flush()
  keeper.change(candidates(12))
  expect(await flushing).toBe(true)
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ expectedVersion: 2, entry: { candidates: 12 } }))
})
