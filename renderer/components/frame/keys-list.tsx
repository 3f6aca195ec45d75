import { availableCommands, type Command, useRegisteredCommands } from '../../app/commands.ts'
import { spellKey } from '../../app/key-names.ts'
import { useText } from '../../app/texts.ts'

const groups = ['screen', 'list', 'general'] as const

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
        .filter((group) => inGroup(group).length > 0)
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
                <tr key={command.id}>
                  <th scope="row">
                    {command.keys?.map((key) => (
                      <kbd key={key}>{spellKey(key, t)}</kbd>
                    ))}
                  </th>
                  <td>{t(command.textKey)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
    </>
  )
}
