import { useState } from 'react'
import type { SetApplication } from '../../../shared/contract/mission-portals.ts'
import { DateField, TextField, tell, unreadable, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

type Props = Readonly<{ set: SetApplication; onClose: () => void }>

/** The address of one application; the core says why it refuses one, and what was typed stays. */
export function AddressDialog({ set, onClose }: Props) {
  const t = useText()
  const [address, setAddress] = useState(set.address)
  const setting = useCommand(client.missionPortals.setAddress)
  const application = t(`missionPortals.applications.${set.application}`)
  const save = async () => {
    const asked = { application: set.application, address: address.trim(), expectedVersion: set.version }
    if ((await setting.send(asked)) === null) return
    tell('success', t('missionPortals.settings.addressSaved', { application }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('missionPortals.settings.addressTitle', { application })}
      sentence={t('missionPortals.settings.addressSentence')}
      save={t('missionPortals.settings.save')}
      busy={setting.busy}
      problem={setting.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        id="application-address"
        label={t('missionPortals.settings.address')}
        hint={t('missionPortals.settings.addressHint')}
        value={address}
        onChange={setAddress}
        maxLength={500}
        optional
      />
    </EntryDialog>
  )
}

type Day = string | typeof unreadable

/** From when to when an application cannot be used, and what people read then (F329). */
export function AvailabilityDialog({ set, onClose }: Props) {
  const t = useText()
  const [from, setFrom] = useState<Day>(set.unavailableFrom ?? '')
  const [to, setTo] = useState<Day>(set.unavailableTo ?? '')
  const [message, setMessage] = useState(set.message)
  const setting = useCommand(client.missionPortals.setAvailability)
  const application = t(`missionPortals.applications.${set.application}`)
  const save = async () => {
    if (from === unreadable || to === unreadable) return
    const days = { unavailableFrom: from === '' ? null : from, unavailableTo: to === '' ? null : to }
    const asked = { application: set.application, ...days, message: message.trim(), expectedVersion: set.version }
    if ((await setting.send(asked)) === null) return
    tell('success', t('missionPortals.settings.availabilitySaved', { application }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('missionPortals.settings.availabilityTitle', { application })}
      sentence={t('missionPortals.settings.availabilitySentence')}
      save={t('missionPortals.settings.save')}
      busy={setting.busy}
      problem={setting.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateField label={t('missionPortals.settings.unavailableFrom')} value={from} onChange={setFrom} optional />
      <DateField label={t('missionPortals.settings.unavailableTo')} value={to} onChange={setTo} optional />
      <TextField
        label={t('missionPortals.settings.message')}
        value={message}
        onChange={setMessage}
        lines={3}
        maxLength={500}
        optional
      />
    </EntryDialog>
  )
}
