import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Draft, draftOf } from '../../../../../renderer/features/claims/draft.ts'
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
  (value: Draft['counts']['candidates']) =>
  (draft: Draft): Draft => ({ ...draft, counts: { ...draft.counts, candidates: value } })

class Refused extends Error {
  readonly problem: Problem
  constructor(code: Problem['code']) {
    super(code)
    this.problem = { code, facts: {} }
  }
}

type Options = Parameters<typeof createDraftKeeper>[0]

const keepWell = () => Promise.resolve(null)
const saveNothing = () => Promise.reject(new Error('nothing is to be saved'))

function setUp(
  save: Options['save'],
  { other = sheet(9, 30), first = sheet(1, null), keep = keepWell as Options['keep'] } = {},
) {
  let ids = 0
  return createDraftKeeper({
    sheet: first,
    save,
    keep,
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

test('[F205] every key is kept at once as it stands, one call at a time, the latest draft next', async () => {
  const answers: (() => void)[] = []
  const keep = vi.fn<Options['keep']>(() => new Promise<void>((answer) => answers.push(answer)))
  const keeper = setUp(saveNothing, { keep })
  for (const typed of ['n', 'ne', 'neuf']) keeper.change(candidates({ unread: typed }))
  expect(keep).toHaveBeenCalledTimes(1)
  expect(keeper.view().saving).toBe('unreadable')
  answers.shift()?.()
  await vi.advanceTimersByTimeAsync(0)
  answers.shift()?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(keep.mock.calls.map(([{ version, draft }]) => [version, draft?.counts.candidates])).toEqual([
    [1, { unread: 'n' }],
    [1, { unread: 'neuf' }],
  ])
  expect(keeper.view().saving).toBe('kept')
  expect(await keeper.flush()).toBe(false)
})

test('[F205] what was still being typed comes back in a window opened later, and the claim is not ready for sending', () => {
  const days = [
    {
      key: 'a',
      date: '2026-06-24',
      morningFrom: '08:00',
      morningTo: { unread: 'midi' },
      afternoonFrom: '',
      afternoonTo: '',
    },
  ]
  const content = { ...draftOf(sheet(1, null)), days }
  const first = {
    ...sheet(2, null),
    entryForm: 'slots',
    draft: { version: 2, keptAt: '2026-07-08T10:00:00Z', content },
  }
  const keeper = setUp(saveNothing, { first })
  expect(keeper.view()).toMatchObject({ saving: 'kept', restoredFrom: '2026-07-08T10:00:00Z', draft: content })
  const open = { ...first, served: true, feeState: 'TO_COMPLETE', travelState: 'NONE' }
  expect(missingPoints(open, keeper.view().draft)).toMatchObject([{ step: 'fee', fieldId: 'day-0-date' }])
})

test('[F205] what could be read and was not saved in time is saved by the window opened later', async () => {
  const content = candidates(12)(draftOf(sheet(1, null)))
  const first = { ...sheet(1, null), draft: { version: 1, keptAt: '2026-07-08T10:00:00Z', content } }
  const save = vi.fn(() => Promise.resolve(sheet(2, 12)))
  const keeper = setUp(save, { first })
  expect(keeper.view().draft.counts.candidates).toBe(12)
  await vi.advanceTimersByTimeAsync(500)
  expect(save).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ entry: { candidates: 12 }, draft: null }))
  expect(keeper.view().saving).toBe('saved')
})

test('what was typed on an earlier version of the claim is a conflict to settle, and is never applied by itself', async () => {
  const content = candidates({ unread: 'neuf' })(draftOf(sheet(1, null)))
  const first = { ...sheet(3, 40), draft: { version: 1, keptAt: '2026-07-08T10:00:00Z', content } }
  const keep = vi.fn<Options['keep']>(keepWell)
  const keeper = setUp(saveNothing, { first, keep })
  expect(keeper.view()).toMatchObject({ saving: 'conflict', other: { version: 3, entry: { candidates: 40 } } })
  keeper.change(candidates({ unread: 'neuf fois' }))
  expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ version: 1 }))
  expect(await keeper.keepMine()).toBe(false)
  expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ version: 3 }))
  expect(keeper.view()).toMatchObject({ saving: 'kept', draft: { counts: { candidates: { unread: 'neuf fois' } } } })
})

test('taking the other version forgets what was kept', async () => {
  const content = candidates(12)(draftOf(sheet(1, null)))
  const first = { ...sheet(3, 40), draft: { version: 1, keptAt: '2026-07-08T10:00:00Z', content } }
  const keep = vi.fn<Options['keep']>(keepWell)
  const keeper = setUp(saveNothing, { first, keep })
  keeper.takeOther()
  expect(keep.mock.calls).toEqual([[{ id: 'claim-1', version: 3, draft: null }]])
  expect(keeper.view()).toMatchObject({ saving: 'pristine', draft: { counts: { candidates: 40 } } })
})

test('details left open are kept beside what is saved, and closed when the screen is left', async () => {
  const save = vi.fn<Options['save']>(() => Promise.resolve(sheet(2, 12)))
  const keep = vi.fn<Options['keep']>(keepWell)
  const keeper = setUp(save, { keep })
  keeper.change((draft) => candidates(12)({ ...draft, opened: { key: 'a', before: null } }))
  expect(await keeper.flush()).toBe(true)
  expect(save.mock.calls[0]?.[0].draft).toMatchObject({ opened: { key: 'a' } })
  keep.mockClear()
  expect(await keeper.leave()).toBe(true)
  expect(save).toHaveBeenCalledTimes(1)
  expect(keep).toHaveBeenLastCalledWith(expect.objectContaining({ version: 2, draft: null }))
})

test('a refusal to keep is said, and the next key tries again', async () => {
  const keep = vi.fn<Options['keep']>().mockRejectedValueOnce(new Refused('RULE')).mockResolvedValue(null)
  const keeper = setUp(saveNothing, { keep })
  keeper.change(candidates({ unread: 'n' }))
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.view()).toMatchObject({ saving: 'refused', problem: { code: 'RULE' } })
  keeper.change(candidates({ unread: 'neuf' }))
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.view()).toMatchObject({ saving: 'kept', draft: { counts: { candidates: { unread: 'neuf' } } } })
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
  await vi.advanceTimersByTimeAsync(0)
  const flushing = keeper.flush()
  keeper.change(candidates(12))
  expect(await flushing).toBe(true)
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ expectedVersion: 2, entry: { candidates: 12 } }))
})

test('a claim that somebody moved without typing in it is no conflict: what is typed is saved on the version that stands', async () => {
  const save = vi.fn<Options['save']>().mockRejectedValueOnce(new Refused('CONFLICT')).mockResolvedValue(sheet(10, 12))
  const keeper = setUp(save, { other: sheet(9, null) })
  keeper.change(candidates(12))
  expect(await keeper.flush()).toBe(true)
  expect(save.mock.calls.map(([{ expectedVersion }]) => expectedVersion)).toEqual([1, 9])
  expect(keeper.view()).toMatchObject({ saving: 'saved', other: null, base: { version: 10 } })
})

test('a save whose answer was lost is no conflict for what was typed after it', async () => {
  const save = vi
    .fn<Options['save']>()
    .mockRejectedValueOnce(new Refused('INTERNAL'))
    .mockRejectedValueOnce(new Refused('CONFLICT'))
    .mockResolvedValue(sheet(3, 12))
  const keeper = setUp(save, { other: sheet(2, 1) })
  keeper.change(candidates(1))
  expect(await keeper.flush()).toBe(false)
  keeper.change(candidates(12))
  expect(await keeper.flush()).toBe(true)
  expect(save.mock.calls.map(([{ expectedVersion, entry }]) => [expectedVersion, entry])).toEqual([
    [1, { candidates: 1 }],
    [1, { candidates: 12 }],
    [2, { candidates: 12 }],
  ])
  expect(keeper.view()).toMatchObject({ saving: 'saved', base: { version: 3 } })
})

test('[F114] what is typed when the service closes stays on screen with the refusal, and is saved once it opens again', async () => {
  const closed: Problem = { code: 'RULE', rule: 'activities.closed', facts: { message: 'Reprise lundi.' } }
  const refusal = Object.assign(new Refused('RULE'), { problem: closed })
  const save = vi.fn<Options['save']>().mockRejectedValueOnce(refusal).mockResolvedValue(sheet(2, 12))
  const keeper = setUp(save, { keep: () => Promise.reject(refusal) })
  keeper.change(candidates(12))
  await vi.advanceTimersByTimeAsync(500)
  expect(keeper.view()).toMatchObject({ saving: 'refused', problem: closed, draft: { counts: { candidates: 12 } } })
  keeper.receive({ ...sheet(1, null), served: false })
  expect(keeper.view().draft.counts.candidates).toBe(12)
  await keeper.flush()
  expect(keeper.view()).toMatchObject({ saving: 'saved', base: { version: 2 } })
})

test('[F114] a claim that was read while the service was closed opens again with what was being typed in it', () => {
  const typed = candidates({ unread: 'neuf' })(draftOf(sheet(1, null)))
  const keeper = setUp(saveNothing, { first: { ...sheet(1, null), served: false } })
  const draft = { version: 1, keptAt: '2026-07-07T10:00:00Z', content: typed }
  keeper.receive({ ...sheet(1, null), served: true, draft })
  expect(keeper.view()).toMatchObject({ saving: 'kept', draft: typed, restoredFrom: draft.keptAt })
})
