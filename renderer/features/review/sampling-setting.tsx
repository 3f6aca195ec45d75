import { useState } from 'react'
import { BusyButton, Dialog, NumberField, tell, type Unreadable, unreadable, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** How many of the clean claims must be opened before a bulk is accepted: the office decides (ux.md S16). */
export function SamplingSetting({ onClose }: { onClose: () => void }) {
  const t = useText()
  const { data, problem } = useRead(queries.review.settings.queryOptions({ input: {} }))
  const saving = useCommand(client.review.saveSettings)
  const [typed, setTyped] = useState<number | null | Unreadable | undefined>(undefined)
  const value = typed === undefined ? (data?.settings.samplingPercent ?? null) : typed
  const save = async () => {
    if (data === undefined || value === null || value === unreadable) return
    const done = await saving.send({ expectedVersion: data.version, settings: { samplingPercent: value } })
    if (done === null) return
    tell('success', t('reviewScreen.sampling.saved', { percent: value }))
    onClose()
  }
  return (
    <Dialog
      opened
      title={t('reviewScreen.sampling.title')}
      sentence={t('reviewScreen.sampling.sentence')}
      size="small"
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={saving.busy} onClick={() => void save()}>
            {t('reviewScreen.sampling.save')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={saving.problem ?? problem} />
      {data === undefined ? (
        <p aria-busy="true">{t('reviewScreen.loading')}</p>
      ) : (
        <NumberField
          id="sampling-percent"
          label={t('reviewScreen.sampling.percent')}
          value={value}
          onChange={setTyped}
          least={0}
          most={100}
          unit="%"
        />
      )}
    </Dialog>
  )
}
