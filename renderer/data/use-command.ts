import { useRef, useState } from 'react'
import type { Problem } from '../../shared/model/result.ts'
import { newCommandId } from './command-id.ts'
import { problemOf } from './problem.ts'

export type CommandState<Input, Output> = Readonly<{
  /** Sends the command; gives the answer, or null when it was refused (the problem is then in `problem`). */
  send(input: Omit<Input, 'commandId'>): Promise<Output | null>
  busy: boolean
  problem: Problem | null
  forget(): void
}>

/**
 * One change a screen can make: `const accept = useCommand(client.review.accept)`. A second click while it is on its way
 * is ignored; a retry after a lost connection carries the same id, so nothing is done twice.
 */
export function useCommand<Input extends { commandId: string }, Output>(
  call: (input: Input) => Promise<Output>,
): CommandState<Input, Output> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const pending = useRef<{ key: string; commandId: string } | null>(null)

  const send = async (input: Omit<Input, 'commandId'>): Promise<Output | null> => {
    if (busy) return null
    const key = JSON.stringify(input)
    const commandId = pending.current?.key === key ? pending.current.commandId : newCommandId()
    pending.current = { key, commandId }
    setBusy(true)
    setProblem(null)
    try {
      const output = await call({ ...input, commandId } as Input)
      pending.current = null
      return output
    } catch (error) {
      const refused = problemOf(error)
      // Only a call whose answer was lost keeps its id: a refusal is final, and the next attempt is a new one.
      if (refused.code !== 'INTERNAL') pending.current = null
      setProblem(refused)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { send, busy, problem, forget: () => setProblem(null) }
}
