import { useState } from 'react'
import type { PrintSettingRow } from '../../../shared/contract/print-settings.ts'
import { CheckboxField, SelectField, TextField, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

const orders = ['person', 'centre', 'school'] as const
const merges = ['run', 'nothing', 'centre', 'school'] as const

/** A new print setting, or the change of one's own. */
export function PrintSettingDialog({ setting, onClose }: { setting: PrintSettingRow | null; onClose: () => void }) {
  const t = useText()
  const add = useCommand(client.printSettings.add)
  const change = useCommand(client.printSettings.change)
  const [name, setName] = useState(setting?.name ?? '')
  const [orderedBy, setOrderedBy] = useState<(typeof orders)[number]>(setting?.orderedBy ?? 'person')
  const [mergedBy, setMergedBy] = useState<(typeof merges)[number]>(setting?.mergedBy ?? 'run')
  const [shared, setShared] = useState(setting?.shared ?? false)
  const [tried, setTried] = useState(false)
  const missing = name.trim() === ''
  const save = async () => {
    setTried(true)
    if (missing) return
    const content = { name: name.trim(), orderedBy, mergedBy, shared }
    const done =
      setting === null
        ? await add.send(content)
        : await change.send({ id: setting.id, expectedVersion: setting.version, ...content })
    if (done === null) return
    tell('success', t('printSettings.saved', { name: content.name }))
    onClose()
  }
  return (
    <EntryDialog
      title={t(setting === null ? 'printSettings.add' : 'printSettings.edit')}
      save={t('printSettings.save')}
      busy={add.busy || change.busy}
      problem={add.problem ?? change.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('printSettings.name')}
        value={name}
        onChange={setName}
        maxLength={100}
        error={tried && missing ? t('printSettings.nameNeeded') : undefined}
      />
      <SelectField
        label={t('printSettings.orderedBy')}
        value={orderedBy}
        options={orders.map((value) => ({ value, label: t(`printSettings.orders.${value}`) }))}
        onChange={(value) => setOrderedBy(orders.find((one) => one === value) ?? 'person')}
      />
      <SelectField
        label={t('printSettings.mergedBy')}
        value={mergedBy}
        options={merges.map((value) => ({ value, label: t(`printSettings.merges.${value}`) }))}
        onChange={(value) => setMergedBy(merges.find((one) => one === value) ?? 'run')}
      />
      <CheckboxField label={t('printSettings.shared')} value={shared} onChange={setShared} />
    </EntryDialog>
  )
}
