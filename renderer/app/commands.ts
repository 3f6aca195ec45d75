import { useEffect, useRef } from 'react'
import type { TextKey } from '../../shared/text/index.ts'
import { belongsToFields, isOneKey, type KeyName, keyNameOf } from './key-names.ts'
import { preferences } from './preferences.ts'
import { createValueStore, useStored } from './value-store.ts'

/**
 * One thing a person can do, declared once: buttons, keys, the palette and the help all read it.
 * `keys` are function keys, Ctrl+letter, or one letter (live in lists only). `when` false hides it everywhere.
 */
export type Command = Readonly<{
  id: string
  textKey: TextKey
  group: 'general' | 'screen' | 'list'
  keys?: readonly KeyName[]
  when?: () => boolean
  /** True keeps the key alive while a modal dialog is open. */
  inDialogs?: boolean
  run(): void | Promise<void>
}>

const store = createValueStore<readonly Command[]>([])

/** Adds commands; the result takes them away. Where two share a key, the one registered last answers. */
export function registerCommands(commands: readonly Command[]): () => void {
  store.update((known) => [...known, ...commands])
  return () => store.update((known) => known.filter((command) => !commands.includes(command)))
}

export const useRegisteredCommands = () => useStored(store)

/** Commands that can run now; of two with one id the later stands. */
export function availableCommands(): readonly Command[] {
  const byId = new Map(store.get().map((command) => [command.id, command]))
  return [...byId.values()].filter((command) => command.when?.() ?? true)
}

export const commandById = (id: string) => store.get().findLast((command) => command.id === id)

/** Runs a command by id if it is there and allowed now. */
export function runCommand(id: string) {
  const command = commandById(id)
  if (command && (command.when?.() ?? true)) void command.run()
}

/** Registers the screen's commands while it is mounted. `run` and `when` may close over fresh values each render. */
export function useCommands(commands: readonly Command[]) {
  const latest = useRef(commands)
  latest.current = commands
  const identity = commands.map(({ id, textKey, keys = [] }) => `${id} ${textKey} ${keys.join()}`).join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: registration follows the declarations, not each render's closures
  useEffect(() => {
    const fresh = (id: string) => latest.current.find((command) => command.id === id)
    return registerCommands(
      latest.current.map((command) => ({
        ...command,
        when: () => fresh(command.id)?.when?.() ?? true,
        run: () => fresh(command.id)?.run(),
      })),
    )
  }, [identity])
}

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file])',
    ))

const inOneKeyZone = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-one-key]') !== null

function isLive(command: Command, name: KeyName, target: EventTarget | null) {
  if (!(command.when?.() ?? true)) return false
  if (!command.inDialogs && document.querySelector('dialog:modal')) return false
  if (isTextField(target) && belongsToFields(name)) return false
  return !isOneKey(name) || (preferences.get().oneKeyShortcuts && inOneKeyZone(target))
}

/** Listens to the window's keys for all commands; the result stops listening. */
export function listenToKeys(): () => void {
  const answer = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const name = keyNameOf(event)
    if (!name) return
    const owners = store.get().filter((command) => command.keys?.includes(name))
    const command = owners.findLast((candidate) => isLive(candidate, name, event.target))
    // A key of ours never falls through to the browser (F1, Ctrl+F…), except where a text field needs it.
    if (command || (owners.length > 0 && !isOneKey(name) && !belongsToFields(name))) event.preventDefault()
    if (command) void command.run()
  }
  window.addEventListener('keydown', answer)
  return () => window.removeEventListener('keydown', answer)
}
