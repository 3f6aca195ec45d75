import type { AccountRow } from '../../../shared/contract/accounts.ts'

/** What an account is in one word: the first that stops it, else that it waits for its person's own password. */
export function stateOf({ disabled, restsUntil, mustChangePassword }: AccountRow) {
  if (disabled) return 'closed'
  if (restsUntil !== null) return 'resting'
  return mustChangePassword ? 'firstPassword' : 'active'
}
