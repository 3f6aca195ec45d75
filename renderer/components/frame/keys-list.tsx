import type { TextKey } from '../../../shared/text/index.ts'
import { availableCommands, type Command, useRegisteredCommands } from '../../app/commands.ts'
import { type KeyName, spellKey } from '../../app/key-names.ts'
import { useText } from '../../app/texts.ts'
import { listKeys } from '../grid/grid-keys.ts'

const groups = ['screen', 'list', 'general'] as const

function KeyLine({ keys, textKey }: { keys: readonly KeyName[]; textKey: TextKey }) {
  const t = useText()
  return (
    <tr>
      <th scope="row">
        {keys.map((key) => (
          <kbd key={key}>{spellKey(key, t)}</kbd>
        ))}
      </th>
      <td>{t(textKey)}</td>
    </tr>
  )
}

/** Every key that answers now, by place. */
export function KeysList() {
  const t = useText()
  useRegisteredCommands()
  const commands = availableCommands().filter(({ keys = [] }) => keys.length > 0)
  const inGroup = (group: Command['group']) => commands.filter((command) => command.group === group)
  return (
    <>
      <p className="prose">{t('frame.keys.sentence')}</p>
      {groups
        .filter((group) => group === 'list' || inGroup(group).length > 0)
        .map((group) => (
          <table key={group} className="plain-table keys-table">
            <caption>{t(`frame.keys.${group}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('frame.keys.key')}</th>
                <th scope="col">{t('frame.keys.action')}</th>
              </tr>
            </thead>
            <tbody>
              {inGroup(group).map((command) => (
                <KeyLine key={command.id} keys={command.keys ?? []} textKey={command.textKey} />
              ))}
              {group === 'list' &&
                listKeys.map(({ keys, textKey }) => <KeyLine key={textKey} keys={keys} textKey={textKey} />)}
            </tbody>
          </table>
        ))}
    </>
  )
}
