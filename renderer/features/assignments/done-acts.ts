import {
  currentSession,
  type Format,
  type Translate,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { newCommandId } from '../../data/command-id.ts'
import { problemOf } from '../../data/problem.ts'
import { ruleText } from '../../data/rule-text.ts'
import { inTurn } from '../in-turn.ts'

/** An act of the planner that can be undone: its id in the core, and the sentence that told it. */
type Act = Readonly<{ change: string; what: string }>

const keptActs = 200

/** Acts of the person at the screen, kept until somebody else takes the seat (ux.md 3.0.5). */
let acts = { session: currentSession(), done: [] as readonly Act[], undone: [] as readonly Act[] }

const own = () => {
  const session = currentSession()
  if (acts.session?.person !== session?.person) acts = { session, done: [], undone: [] }
  return acts
}

const without = (list: readonly Act[], change: string) => list.filter((act) => act.change !== change)

/** Says what was done, offers to undo it, and keeps it for Ctrl+Z. */
export function tellDone(
  t: Translate,
  format: Format,
  what: string,
  change: string,
  severity: 'success' | 'warning' = 'success',
) {
  acts = { ...own(), done: [...own().done, { change, what }].slice(-keptActs), undone: [] }
  tell(severity, what, { label: t('components.undo.label'), run: () => void undo(t, format, { change, what }) })
}

async function reverse(t: Translate, format: Format, change: string): Promise<string | null> {
  try {
    return (await client.assignments.undo({ commandId: newCommandId(), change })).change
  } catch (error) {
    const why = ruleText(problemOf(error), t, format)
    tell('error', why === undefined ? t('planner.undo.failedPlain') : t('planner.undo.failed', { why }))
    return null
  }
}

async function undo(t: Translate, format: Format, { change, what }: Act) {
  const undone = await reverse(t, format, change)
  if (undone === null) return
  acts = { ...own(), done: without(own().done, change), undone: [...own().undone, { change: undone, what }] }
  tell('success', t('planner.undo.undone', { what }))
}

async function redo(t: Translate, format: Format, { change, what }: Act) {
  const redone = await reverse(t, format, change)
  if (redone === null) return
  acts = { ...own(), undone: without(own().undone, change), done: [...own().done, { change: redone, what }] }
  tell('success', t('planner.undo.redone', { what }))
}

/** Ctrl+Z and Ctrl+Y over the acts of the planner, one after the other. */
export function useUndoCommands() {
  const t = useText()
  const format = useFormat()
  const last = (list: readonly Act[]) => list.at(-1)
  useCommands([
    {
      id: 'assignments.undo',
      textKey: 'planner.undo.undo',
      group: 'screen',
      keys: ['Ctrl+Z'],
      when: () => own().done.length > 0,
      run: () =>
        inTurn(async () => {
          const act = last(own().done)
          if (act !== undefined) await undo(t, format, act)
        }),
    },
    {
      id: 'assignments.redo',
      textKey: 'planner.undo.redo',
      group: 'screen',
      keys: ['Ctrl+Y'],
      when: () => own().undone.length > 0,
      run: () =>
        inTurn(async () => {
          const act = last(own().undone)
          if (act !== undefined) await redo(t, format, act)
        }),
    },
  ])
}
