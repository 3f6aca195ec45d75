import { useState } from 'react'
import { type PickedOption, PickerField, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { searchMissions, searchPeople } from './pickers.ts'

/** Somebody called by voice or telephone gets a numbered convocation at once, even after the fact (pain 20). */
export function UrgentDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const urgent = useCommand(client.convocations.urgent)
  const [mission, setMission] = useState<PickedOption | null>(null)
  const [person, setPerson] = useState<PickedOption | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = (blank: boolean) => (tried && blank ? t('convocationsScreen.urgent.missing') : undefined)
  const send = async () => {
    setTried(true)
    if (mission === null || person === null || reason.trim() === '') return
    const order = { missionId: mission.value, intervenantId: person.value, reason: reason.trim() }
    if ((await urgent.send(order)) === null) return
    tell('information', t('convocationsScreen.official.started'))
    onClose()
  }
  return (
    <EntryDialog
      title={t('convocationsScreen.urgent.title')}
      sentence={t('convocationsScreen.urgent.sentence')}
      save={t('convocationsScreen.urgent.confirm')}
      busy={urgent.busy}
      problem={urgent.problem}
      onSave={() => void send()}
      onClose={onClose}
    >
      <PickerField
        label={t('convocationsScreen.urgent.mission')}
        search={searchMissions}
        value={mission}
        onChange={setMission}
        error={missing(mission === null)}
      />
      <PickerField
        label={t('convocationsScreen.urgent.person')}
        search={searchPeople}
        value={person}
        onChange={setPerson}
        error={missing(person === null)}
      />
      <TextField
        label={t('convocationsScreen.urgent.reason')}
        lines={2}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={missing(reason.trim() === '')}
      />
    </EntryDialog>
  )
}
