import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { type Draft, draftOf, type Entered, enteredOf, keptDraft } from './draft.ts'

/** Where the draft stands between the screen and the core. */
export type Saving = 'pristine' | 'waiting' | 'saving' | 'saved' | 'unreadable' | 'kept' | 'refused' | 'conflict'

export type DraftView = Readonly<{
  /** The claim as the core last gave it. */
  base: ClaimSheet
  draft: Draft
  saving: Saving
  savedAt: Date | null
  problem: Problem | null
  /** In a conflict, what somebody else saved meanwhile. */
  other: ClaimSheet | null
}>

type SaveInput = Readonly<{ commandId: string; id: string; expectedVersion: number }> & Entered

export type KeeperOptions = Readonly<{
  sheet: ClaimSheet
  save(input: SaveInput): Promise<ClaimSheet>
  read(): Promise<ClaimSheet>
  problemOf(error: unknown): Problem
  newId(): string
  now(): Date
  /** Milliseconds of silence before what was typed is saved. */
  delay?: number
}>

export type DraftKeeper = Readonly<{
  view(): DraftView
  subscribe(listener: () => void): () => void
  change(update: (draft: Draft) => Draft): void
  /** Saves now what waits; true when the core has everything that is on screen. */
  flush(): Promise<boolean>
  /** Takes in a claim read again: shown at once unless something typed is not saved yet. */
  receive(sheet: ClaimSheet): void
  /** Takes a claim as the answer to an act: nothing typed is left to save. */
  adopt(sheet: ClaimSheet): void
  keepMine(): Promise<boolean>
  takeOther(): void
}>

const start = (base: ClaimSheet): DraftView => ({
  base,
  draft: draftOf(base),
  saving: base.draft === null ? 'pristine' : 'kept',
  savedAt: null,
  problem: null,
  other: null,
})

/**
 * Keeps what is typed in one claim and saves it by itself. Whatever the core answers, nothing typed is dropped; while
 * something cannot be read, the core keeps the draft as it is beside what it last read.
 */
export function createDraftKeeper({
  sheet,
  save,
  read,
  problemOf,
  newId,
  now,
  delay = 500,
}: KeeperOptions): DraftKeeper {
  const listeners = new Set<() => void>()
  let view = start(sheet)
  let dirty = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  let pending: { key: string; commandId: string } | null = null

  const show = (change: Partial<DraftView>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  /** A retry after a lost answer carries the same id, so that the core does nothing twice. */
  const idFor = (key: string): string => {
    if (pending?.key !== key) pending = { key, commandId: newId() }
    return pending.commandId
  }

  const failed = async (error: unknown): Promise<void> => {
    const problem = problemOf(error)
    if (problem.code !== 'INTERNAL') pending = null
    if (problem.code !== 'CONFLICT') return show({ saving: 'refused', problem })
    try {
      show({ saving: 'conflict', problem, other: await read() })
    } catch (failure) {
      show({ saving: 'refused', problem: problemOf(failure) })
    }
  }

  const saveOnce = async (entered: Entered): Promise<void> => {
    const { draft, base } = view
    const input = { id: base.id, expectedVersion: base.version, ...entered }
    show({ saving: 'saving' })
    try {
      const saved = await save({ ...input, commandId: idFor(JSON.stringify(input)) })
      pending = null
      dirty = view.draft !== draft
      const settled = entered.draft === null ? 'saved' : 'kept'
      show({ base: saved, saving: dirty ? 'waiting' : settled, savedAt: now(), problem: null })
    } catch (error) {
      await failed(error)
    }
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    if (running !== null) await running
    if (!dirty) return view.saving !== 'kept'
    if (view.other !== null) return false
    const { base, draft } = view
    const left = { entry: base.entry, journeys: base.journeys, draft: keptDraft(draft) }
    running = saveOnce(enteredOf(base, draft) ?? left)
    await running
    running = null
    if (view.saving === 'waiting') return flush()
    return !dirty && view.saving !== 'kept'
  }

  const adopt = (next: ClaimSheet): void => {
    clearTimeout(timer)
    dirty = false
    pending = null
    view = { ...start(next), savedAt: view.savedAt }
    show({})
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(update) {
      dirty = true
      const draft = update(view.draft)
      const readable = enteredOf(view.base, draft) !== null
      const saving = view.other !== null ? 'conflict' : readable ? 'waiting' : 'unreadable'
      show({ draft, saving })
      if (view.other === null) later()
    },
    flush,
    receive(next) {
      if (dirty || running !== null || next.version < view.base.version) return
      if (next.version === view.base.version) show({ base: next })
      else adopt(next)
    },
    adopt,
    keepMine() {
      if (view.other !== null) show({ base: view.other, other: null, problem: null, saving: 'waiting' })
      return flush()
    },
    takeOther() {
      if (view.other !== null) adopt(view.other)
    },
  }
}
