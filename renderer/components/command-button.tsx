import type { TextKey } from '../../shared/text/index.ts'
import { commandById, runCommand, useRegisteredCommands } from '../app/commands.ts'
import { ariaKey, spellKey } from '../app/key-names.ts'
import { useText } from '../app/texts.ts'
import { Icon, type IconName } from './icon.tsx'

export type CommandButtonProps = Readonly<{
  /** Id of a registered command; nothing shows while it is not available. */
  id: string
  icon?: IconName
  variant?: 'primary' | 'secondary' | 'quiet'
  /** Other words than the command's, when the state changes what it will do. */
  textKey?: TextKey
  /** For commands that open or fold something. */
  pressed?: boolean
  expanded?: boolean
}>

/** The button of a command, with its key printed on it. */
export function CommandButton({ id, icon, variant = 'secondary', textKey, pressed, expanded }: CommandButtonProps) {
  const t = useText()
  useRegisteredCommands()
  const command = commandById(id)
  if (!command || !(command.when?.() ?? true)) return null
  const key = command.keys?.[0]
  const words = t(textKey ?? command.textKey)
  return (
    <button
      type="button"
      className="button"
      data-variant={variant}
      data-command={id}
      title={words}
      aria-keyshortcuts={key && ariaKey(key)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={() => runCommand(id)}
    >
      {icon && <Icon name={icon} />}
      <span className="button-words">{words}</span>
      {key && <kbd>{spellKey(key, t)}</kbd>}
    </button>
  )
}
