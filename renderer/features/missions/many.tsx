import { useState } from 'react'
import {
  ConfirmDialog,
  type GridSelection,
  nothingSelected,
  TextField,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { undoing } from '../undoing.ts'

type Change = Parameters<typeof client.missions.changeMany>[0]['change']

/** As many as one act takes. */
const most = 500

/** What the list shows, so that "all but these" can be turned into names. */
type Shown = Readonly<{ facets: Readonly<Record<string, string>> }>

async function chosenIds(selection: GridSelection, { facets }: Shown): Promise<readonly string[]> {
  if (selection.mode === 'some') return [...selection.ids]
  const { filter } = selection.query
  const { rows, count } = await client.missions.list({ start: 0, size: most, sort: null, filter, facets })
  const ids = rows.map(({ id }) => id).filter((id) => !selection.ids.has(id))
  return count > most ? Array.from({ length: most + 1 }, () => '') : ids
}

/** Changes of several missions at once: header, remarks, deletion of the empty ones; each is taken back in one go. */
export function ManyMissions({
  selection,
  onSelection,
  facets,
}: {
  selection: GridSelection
  onSelection: (selection: GridSelection) => void
  facets: Readonly<Record<string, string>>
}) {
  const t = useText()
  const format = useFormat()
  const change = useCommand(client.missions.changeMany)
  const [asked, setAsked] = useState<Readonly<{ what: 'observations' | 'remove'; ids: readonly string[] }> | null>(null)
  const [observations, setObservations] = useState('')
  const close = () => setAsked(null)

  const send = async (ids: readonly string[], wanted: Change) => {
    const done = await change.send({ ids: [...ids], change: wanted })
    if (done === null) return
    const counts = { changed: format.number(done.changed), left: format.number(done.left) }
    const removed = wanted.what === 'remove'
    tell(
      'success',
      t(removed ? 'missionEditing.many.removed' : 'missionEditing.many.changed', counts),
      done.changed === 0
        ? undefined
        : undoing(t, (commandId) =>
            removed
              ? client.missions.restore({ commandId, removal: done.bulk })
              : client.missions.undoMany({ commandId, bulk: done.bulk }),
          ),
    )
    close()
    if (removed) onSelection(nothingSelected)
  }
  const withChosen = async (run: (ids: readonly string[]) => void) => {
    const ids = await chosenIds(selection, { facets })
    if (ids.length === 0) tell('information', t('missionEditing.many.nothing'))
    else if (ids.length > most) tell('warning', t('missionEditing.many.tooMany', { count: most }))
    else run(ids)
  }
  const header = (headerAuthority: 'academy' | 'ministry') =>
    withChosen((ids) => void send(ids, { what: 'headerAuthority', headerAuthority }))
  useCommands([
    {
      id: 'missions.manyMinistry',
      textKey: 'missionEditing.many.ministry',
      group: 'list',
      run: () => header('ministry'),
    },
    { id: 'missions.manyAcademy', textKey: 'missionEditing.many.academy', group: 'list', run: () => header('academy') },
    {
      id: 'missions.manyObservations',
      textKey: 'missionEditing.many.observations',
      group: 'list',
      run: () => withChosen((ids) => setAsked({ what: 'observations', ids })),
    },
    {
      id: 'missions.manyRemove',
      textKey: 'missionEditing.many.remove',
      group: 'list',
      run: () => withChosen((ids) => setAsked({ what: 'remove', ids })),
    },
  ])
  return (
    <>
      <Refusal problem={change.problem} />
      {asked?.what === 'observations' && (
        <EntryDialog
          title={t('missionEditing.many.observationsTitle', { count: asked.ids.length })}
          sentence={t('missionEditing.many.observationsSentence')}
          save={t('missionEditing.form.save')}
          busy={change.busy}
          problem={change.problem}
          onSave={() => void send(asked.ids, { what: 'observations', observations: observations.trim() })}
          onClose={close}
        >
          <TextField
            label={t('missionEditing.form.observations')}
            optional
            lines={4}
            maxLength={2_000}
            value={observations}
            onChange={setObservations}
          />
        </EntryDialog>
      )}
      {asked?.what === 'remove' && (
        <ConfirmDialog
          opened
          title={t('missionEditing.many.removeTitle', { count: asked.ids.length })}
          sentence={t('missionEditing.many.removeSentence')}
          confirmLabel={t('missionEditing.many.removeConfirm')}
          busy={change.busy}
          onConfirm={() => void send(asked.ids, { what: 'remove' })}
          onCancel={close}
        />
      )}
    </>
  )
}
