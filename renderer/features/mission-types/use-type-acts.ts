import type { MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { undoing } from '../undoing.ts'
import { contentOfRow } from './type-words.ts'

/** Opening a type, closing it, putting it back and deleting it, each with the way back in the message. */
export function useTypeActs() {
  const t = useText()
  const activation = useCommand(client.missionTypes.setActive)
  const back = useCommand(client.missionTypes.putBack)
  const removal = useCommand(client.missionTypes.remove)

  const setActive = async ({ code, label, version, active }: MissionTypeRow) => {
    const done = await activation.send({ code, expectedVersion: version, active: !active })
    if (done === null) return
    tell(
      'success',
      t(active ? 'missionTypes.told.deactivated' : 'missionTypes.told.activated', { label }),
      undoing(t, (commandId) =>
        client.missionTypes.setActive({ commandId, code, expectedVersion: done.version, active }),
      ),
    )
  }
  const putBack = async (type: MissionTypeRow) => {
    const { code, label, version } = type
    const done = await back.send({ code, expectedVersion: version })
    if (done === null) return
    tell(
      'success',
      t('missionTypes.told.putBack', { label }),
      undoing(t, (commandId) =>
        client.missionTypes.change({ commandId, code, expectedVersion: done.version, ...contentOfRow(type) }),
      ),
    )
  }
  const remove = async ({ code, label, version }: MissionTypeRow) => {
    const done = await removal.send({ code, expectedVersion: version })
    if (done === null) return
    tell(
      'success',
      t('missionTypes.told.removed', { label }),
      undoing(t, (commandId) => client.missionTypes.restore({ commandId, removal: done.removal })),
    )
  }
  return {
    setActive,
    putBack,
    remove,
    busy: activation.busy || back.busy || removal.busy,
    problem: activation.problem ?? back.problem ?? removal.problem,
  }
}
