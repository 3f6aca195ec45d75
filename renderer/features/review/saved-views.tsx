import { useState } from 'react'
import type { ReviewView } from '../../../shared/contract/review.ts'
import { BusyButton, CheckboxField, Dialog, SelectField, TextField, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import type { QueueOrder } from './queue-order.ts'

/** The view on screen, to be found again under a name: one's own, or everybody's. */
function SaveView({ order, onClose }: { order: QueueOrder; onClose: () => void }) {
  const t = useText()
  const { send, busy, problem } = useCommand(client.review.saveView)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [refused, setRefused] = useState(false)
  const save = async () => {
    if (name.trim() === '') return setRefused(true)
    const { facet, filter, sort } = order
    const done = await send({ name: name.trim(), shared, facet, filter, sort })
    if (done === null) return
    tell('success', t('reviewScreen.views.saved', { name: name.trim() }))
    onClose()
  }
  return (
    <Dialog
      opened
      title={t('reviewScreen.views.save')}
      sentence={t('reviewScreen.views.sentence', {
        queue: t(`reviewScreen.facets.${order.facet}`),
        filter: order.filter === '' ? t('reviewScreen.nothing') : order.filter,
      })}
      onClose={onClose}
      size="small"
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={() => void save()}>
            {t('reviewScreen.views.save')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={problem} />
      <TextField
        id="view-name"
        label={t('reviewScreen.views.name')}
        value={name}
        onChange={setName}
        error={refused && name.trim() === '' ? t('reviewScreen.views.nameMissing') : undefined}
      />
      <CheckboxField label={t('reviewScreen.views.shared')} value={shared} onChange={setShared} />
    </Dialog>
  )
}

/** The views saved under a name, to open one, to keep the one on screen, to delete one of one's own. */
export function SavedViews({ order, onOpen }: { order: () => QueueOrder; onOpen: (view: ReviewView) => void }) {
  const t = useText()
  const views = useRead(queries.review.views.queryOptions({ input: {} })).data ?? []
  const removing = useCommand(client.review.removeView)
  const [chosen, setChosen] = useState('')
  const [saving, setSaving] = useState(false)
  const view = views.find(({ id }) => id === chosen)
  const remove = async () => {
    if (view === undefined) return
    const done = await removing.send({ id: view.id, expectedVersion: view.version })
    if (done === null) return
    setChosen('')
    tell('success', t('reviewScreen.views.removed', { name: view.name }))
  }
  return (
    <div className="review-views">
      {views.length > 0 && (
        <SelectField
          id="saved-view"
          label={t('reviewScreen.views.label')}
          optional
          value={chosen}
          options={views.map(({ id, name, own, ownerName }) => ({
            value: id,
            label: own ? name : t('reviewScreen.views.of', { name, owner: ownerName }),
          }))}
          onChange={(id) => {
            setChosen(id)
            const next = views.find((one) => one.id === id)
            if (next !== undefined) onOpen(next)
          }}
        />
      )}
      <button type="button" className="button" onClick={() => setSaving(true)}>
        {t('reviewScreen.views.save')}
      </button>
      {view?.own === true && (
        <BusyButton busy={removing.busy} onClick={() => void remove()}>
          {t('reviewScreen.views.remove')}
        </BusyButton>
      )}
      <Refusal problem={removing.problem} />
      {saving && <SaveView order={order()} onClose={() => setSaving(false)} />}
    </div>
  )
}
