import { useState } from 'react'
import type { AcademyAddress } from '../../../shared/contract/academy-addresses.ts'
import { TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

/** The address of one academy; the core says why it refuses one, and what was typed stays. */
export function AddressDialog({ academy, onClose }: { academy: AcademyAddress; onClose: () => void }) {
  const t = useText()
  const { academyCode, label, version } = academy
  const [address, setAddress] = useState(academy.address)
  const setting = useCommand(client.academyAddresses.set)
  const save = async () => {
    const done = await setting.send({ academyCode, address: address.trim(), expectedVersion: version })
    if (done === null) return
    tell('success', t(done.address === '' ? 'academyAddresses.taken' : 'academyAddresses.saved', { academy: label }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('academyAddresses.form.title', { academy: label })}
      sentence={t('academyAddresses.form.sentence')}
      save={t('academyAddresses.form.save')}
      busy={setting.busy}
      problem={setting.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        id="academy-address"
        label={t('academyAddresses.form.address')}
        hint={t('academyAddresses.form.hint')}
        value={address}
        onChange={setAddress}
        maxLength={500}
        optional
      />
    </EntryDialog>
  )
}
