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
import { markDecided } from './desk.ts'

/** A decision that can be undone: its act in the core, and the sentence that told it. */
type Done = Readonly<{ decision: string; claimId: string | null; what: string }>

const kept = 200

/** Decisions of the person at the screen, kept until somebody else takes the seat (ux.md 3.0.5). */
let decisions = { person: currentSession()?.person, done: [] as readonly Done[] }

const own = (): readonly Done[] => {
  const person = currentSession()?.person
  if (decisions.person !== person) decisions = { person, done: [] }
  return decisions.done
}

async function undo(t: Translate, format: Format, one: Done): Promise<void> {
  const { decision, claimId, what } = one
  try {
    const { undone } = await client.review.undo({ commandId: newCommandId(), decision, claimId })
    markDecided(undone, null)
    tell('success', t('reviewScreen.undo.done', { what }))
  } catch (error) {
    const why = ruleText(problemOf(error), t, format) ?? problemOf(error).code
    tell('error', t('reviewScreen.undo.failed', { why }))
  }
  // What can no longer be undone is not offered again.
  const left = own().filter((other) => other !== one)
  decisions = { ...decisions, done: left }
}

/** Says what was decided, offers to undo it, and keeps it for Ctrl+Z. */
export function tellDecision(t: Translate, format: Format, one: Done): void {
  const before = own()
  decisions = { ...decisions, done: [...before, one].slice(-kept) }
  tell('success', one.what, { label: t('components.undo.label'), run: () => void undo(t, format, one) })
}

/** Ctrl+Z over the decisions of the review, one after the other; a bulk is one decision. */
export function useUndoDecisions(): void {
  const t = useText()
  const format = useFormat()
  useCommands([
    {
      id: 'review.undo',
      textKey: 'reviewScreen.undo.last',
      group: 'screen',
      keys: ['Ctrl+Z'],
      when: () => own().length > 0,
      run: () =>
        inTurn(async () => {
          const last = own().at(-1)
          if (last !== undefined) await undo(t, format, last)
        }),
    },
  ])
}

/** Undoes a decision taken before, by whoever took it, as the claim itself tells of it. */
export const undoOf = undo
