import { useState } from 'react'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import type { MissionSheet } from './mission-detail.tsx'
import { countsOf, groupsOf, SeatFields } from './seat-fields.tsx'

/** How many seats of each role a mission has. */
export function SeatsDialog({ mission, onClose }: { mission: MissionSheet; onClose: () => void }) {
  const t = useText()
  const setSeats = useCommand(client.missions.setSeats)
  const former = countsOf(mission.seatsDetail)
  const [counts, setCounts] = useState(former)
  const { id, number, version } = mission
  const held = mission.seatsDetail.filter(({ intervenantId }) => intervenantId !== null).length
  const save = async () => {
    const [seats, before] = [groupsOf(counts), groupsOf(former)]
    if (seats === null || before === null) return
    const done = await setSeats.send({ id, expectedVersion: version, seats })
    if (done === null) return
    tell(
      'success',
      t('missionEditing.told.seats', { number }),
      undoing(t, (commandId) =>
        client.missions.setSeats({ commandId, id, expectedVersion: done.version, seats: before }),
      ),
    )
    onClose()
  }
  return (
    <EntryDialog
      title={t('missionEditing.seatsForm.title', { number })}
      sentence={t('missionEditing.seatsForm.sentence')}
      save={t('missionEditing.form.save')}
      busy={setSeats.busy}
      problem={setSeats.problem}
      onSave={() => void save()}
      onClose={onClose}
      below={<p>{t('missionEditing.seatsForm.held', { count: held })}</p>}
    >
      <SeatFields
        roles={[...mission.roles, ...mission.seatsDetail.map(({ role }) => role)]}
        two={mission.secondPaper !== null}
        counts={counts}
        onChange={setCounts}
      />
    </EntryDialog>
  )
}
