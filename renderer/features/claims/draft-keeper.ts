import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { type Draft, draftOf, type Entered, enteredOf, isSaved, saysSame } from './draft.ts'

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
  /** When what is shown was typed, if it comes from a window that was closed before it was saved. */
  restoredFrom: string | null
}>

type SaveInput = Readonly<{ commandId: string; id: string; expectedVersion: number; draft: Draft | null }> & Entered

export type KeeperOptions = Readonly<{
  sheet: ClaimSheet
  save(input: SaveInput): Promise<ClaimSheet>
  /** Keeps what is typed exactly as it is, read or not; null forgets it. */
  keep(input: Readonly<{ id: string; version: number; draft: Draft | null }>): Promise<unknown>
  read(): Promise<ClaimSheet>
  problemOf(error: unknown): Problem
  newId(): string
  now(): Date
  /** Milliseconds of silence before what was typed is saved; it is kept at once. */
  delay?: number
}>

export type DraftKeeper = Readonly<{
  view(): DraftView
  subscribe(listener: () => void): () => void
  change(update: (draft: Draft) => Draft): void
  /** Saves now what waits; true when everything that is on screen is saved. */
  flush(): Promise<boolean>
  /** The screen is left: its window of details is closed, and what waits is saved now. */
  leave(): Promise<boolean>
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
  saving: 'pristine',
  savedAt: null,
  problem: null,
  other: null,
  restoredFrom: null,
})

/** The claim with what was still being typed in it; typed on an earlier version, it is a conflict for the person to settle. */
function reopen(sheet: ClaimSheet): DraftView {
  const kept = sheet.draft
  if (kept === null || (isSaved(sheet, kept.content) && kept.content.opened === null)) return start(sheet)
  const view = { ...start(sheet), draft: kept.content, restoredFrom: kept.keptAt }
  if (kept.version !== sheet.version)
    return { ...view, base: { ...sheet, version: kept.version }, other: sheet, saving: 'conflict' }
  if (isSaved(sheet, kept.content)) return view
  return { ...view, saving: enteredOf(sheet, kept.content) === null ? 'kept' : 'waiting' }
}

/** Whether something that came back with the claim is still to be saved. */
const isTyped = ({ restoredFrom, saving }: DraftView): boolean => restoredFrom !== null && saving !== 'pristine'

/**
 * Keeps what is typed in one claim and saves it by itself. Every key is kept at once as it stands, one call at a time and
 * the latest draft first; what can be read is saved after a silence. Whatever the core answers, nothing typed is dropped.
 */
export function createDraftKeeper(options: KeeperOptions): DraftKeeper {
  const { sheet, save, keep, read, problemOf, newId, now, delay = 500 } = options
  const listeners = new Set<() => void>()
  let view = reopen(sheet)
  let dirty = isTyped(view)
  /** The draft that the core keeps beside the claim, and the version it is typed on. */
  let kept: Readonly<{ version: number; content: Draft }> | null = sheet.draft
  let saveNow = false
  let halted = false
  let busy = false
  let running = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let pending: { key: string; commandId: string } | null = null
  /** What was sent last and never answered: the core may have it. */
  let unanswered: Entered | null = null

  const show = (change: Partial<DraftView>): void => {
    view = { ...view, ...change }
    for (const listener of listeners) listener()
  }

  /** A retry after a lost answer carries the same id, so that the core does nothing twice. */
  const idFor = (key: string): string => {
    if (pending?.key !== key) pending = { key, commandId: newId() }
    return pending.commandId
  }

  /** Whether a claim read again holds nothing that was typed elsewhere: only its state or its version moved. */
  const isOurs = (read: ClaimSheet): boolean =>
    saysSame(read, view.base) || (unanswered !== null && saysSame(read, unanswered)) || isSaved(read, view.draft)

  /** Says why a save was refused; true where it can be made again at once, on the version that stands now. */
  const refused = async (error: unknown, sent: Entered): Promise<boolean> => {
    const problem = problemOf(error)
    if (problem.code === 'INTERNAL') unanswered = sent
    else pending = null
    if (problem.code !== 'CONFLICT') {
      show({ saving: 'refused', problem })
      return false
    }
    try {
      const other = await read()
      const ours = other.version > view.base.version && isOurs(other)
      show(ours ? { base: other, saving: 'waiting', problem: null } : { saving: 'conflict', problem, other })
      return ours
    } catch (failure) {
      show({ saving: 'refused', problem: problemOf(failure) })
      return false
    }
  }

  const saveOnce = async (entered: Entered): Promise<void> => {
    const { draft, base } = view
    const beside = draft.opened === null ? null : draft
    const input = { id: base.id, expectedVersion: base.version, ...entered, draft: beside }
    show({ saving: 'saving' })
    try {
      const saved = await save({ ...input, commandId: idFor(JSON.stringify(input)) })
      pending = null
      unanswered = null
      kept = beside && { version: saved.version, content: beside }
      dirty = view.draft !== draft
      show({ base: saved, saving: dirty ? view.saving : 'saved', savedAt: now(), problem: null })
    } catch (error) {
      saveNow = await refused(error, entered)
    }
  }

  const keepOnce = async (draft: Draft | null): Promise<void> => {
    const { id, version } = view.base
    try {
      await keep({ id, version, draft })
      kept = draft && { version, content: draft }
      if (view.draft === draft && view.saving === 'unreadable') show({ saving: 'kept' })
    } catch (error) {
      halted = true
      if (dirty && view.other === null) show({ saving: 'refused', problem: problemOf(error) })
    }
  }

  /** What is to be done next, nothing else being on its way: save if it is time, else keep. */
  const next = (): (() => Promise<void>) | null => {
    const { base, draft, other, savedAt } = view
    if (halted) return null
    if (dirty && saveNow && other === null) {
      const entered = enteredOf(base, draft)
      if (entered !== null && !isSaved(base, draft)) return () => saveOnce(entered)
      dirty = entered === null
      if (!dirty) show({ saving: savedAt === null ? 'pristine' : 'saved', problem: null })
    }
    const wanted = dirty || draft.opened !== null ? draft : null
    const isKept = wanted === null ? kept === null : kept?.content === wanted && kept.version === base.version
    return isKept ? null : () => keepOnce(wanted)
  }

  const drain = async (): Promise<void> => {
    for (let act = next(); act !== null; act = next()) await act()
    saveNow = false
    busy = false
  }

  /** Sends what is to be sent; while something is on its way, what is new follows it. */
  const pump = (): Promise<void> => {
    halted = false
    if (!busy) {
      busy = true
      running = drain()
    }
    return running
  }

  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    saveNow = true
    await pump()
    return !dirty
  }

  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delay)
  }

  const change = (update: (draft: Draft) => Draft): void => {
    dirty = true
    const draft = update(view.draft)
    const readable = enteredOf(view.base, draft) !== null
    show({ draft, saving: view.other !== null ? 'conflict' : readable ? 'waiting' : 'unreadable' })
    if (view.other === null) later()
    void pump()
  }

  const adopt = (sheet: ClaimSheet): void => {
    clearTimeout(timer)
    dirty = false
    pending = null
    kept = null
    show({ ...start(sheet), savedAt: view.savedAt })
  }

  /** The service opens again under a claim that was only read: what was kept of it is back, as when it is opened. */
  const begin = (sheet: ClaimSheet): void => {
    kept = sheet.draft
    const opened = reopen(sheet)
    dirty = isTyped(opened)
    show(opened)
    if (opened.saving === 'waiting') later()
  }

  if (view.saving === 'waiting') later()
  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change,
    flush,
    leave() {
      if (view.draft.opened !== null) change((draft) => ({ ...draft, opened: null }))
      show({ restoredFrom: null })
      return flush()
    },
    receive(sheet) {
      if (dirty || busy || sheet.version < view.base.version) return
      if (sheet.served && !view.base.served) begin(sheet)
      else if (sheet.version === view.base.version) show({ base: sheet })
      else adopt(sheet)
    },
    adopt,
    keepMine() {
      const { other, draft } = view
      if (other !== null) {
        const saving = enteredOf(other, draft) === null ? 'unreadable' : 'waiting'
        show({ base: other, other: null, problem: null, saving })
      }
      return flush()
    },
    takeOther() {
      const left = kept
      if (view.other !== null) adopt(view.other)
      kept = left
      void pump()
    },
  }
}
