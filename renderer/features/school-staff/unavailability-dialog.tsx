import { useEffect, useState } from 'react'
import { unavailabilityReasons } from '../../../shared/model/unavailability-reasons.ts'
import {
  BusyButton,
  DateField,
  Dialog,
  RequiredNote,
  SelectField,
  TextField,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { ConflictNotice } from './conflict-notice.tsx'
import { PeopleField, type Person } from './people-field.tsx'
import { type Entry, entryFor, faultsOf, periodOf, reasonOf } from './unavailability-entry.ts'
import { nameOf, type Unavailability } from './words.ts'

const prefix = 'schoolAvailability.unavailabilities'

/** Sends the entry, as a new period for some people or as another version of one period. */
function useSaving(entry: Entry, period: Unavailability | null, onClose: () => void) {
  const t = useText()
  const adding = useCommand(client.schoolStaff.addUnavailability)
  const changing = useCommand(client.schoolStaff.changeUnavailability)
  const save = async () => {
    const days = periodOf(entry)
    const reason = reasonOf(entry)
    if (days === null || reason === null) return
    const said = { period: days, reason, note: entry.note.trim() }
    const intervenantIds = entry.people.map(({ id }) => id)
    const done =
      period === null ? await adding.send({ ...said, intervenantIds }) : await changing.send({ ...said, id: period.id })
    if (done === null) return
    const merged = done.merged > 0 ? t(`${prefix}.merged`, { count: done.merged }) : ''
    tell('success', [t(`${prefix}.saved`, { count: done.periods }), merged].filter(Boolean).join(' '))
    if (done.missions > 0) tell('warning', t(`${prefix}.conflict`, { count: done.missions }))
    onClose()
  }
  return { save, busy: adding.busy || changing.busy, problem: adding.problem ?? changing.problem }
}

/** Enters or changes the days on which people of the school cannot be called. What was typed stays after a refusal. */
export function UnavailabilityDialog({
  people,
  period,
  onRemove,
  onClose,
}: {
  people: readonly Person[]
  /** The period to change; null for a new one. */
  period: Unavailability | null
  onRemove?: () => void
  onClose: () => void
}) {
  const t = useText()
  const format = useFormat()
  const [entry, setEntry] = useState(() => entryFor(people, period))
  const [tried, setTried] = useState(false)
  const staff = useRead(queries.schoolStaff.teachers.queryOptions({ input: {} }))
  // The dialog gives the focus to its title: it goes on to what is asked first.
  const first = people.length === 0 ? 'school-person' : 'school-from'
  useEffect(() => document.getElementById(first)?.focus(), [first])
  const { save, busy, problem } = useSaving(entry, period, onClose)
  const faults = faultsOf(entry, t, format)
  const shown = tried ? faults : {}
  const set = (part: Partial<Entry>) => setEntry((last) => ({ ...last, ...part }))
  const submit = () => {
    setTried(true)
    if (Object.keys(faults).length === 0) return void save()
    // The first field in error takes the focus, once its message is on screen.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus())
  }
  useCommands([
    {
      id: 'school.saveUnavailability',
      textKey: `${prefix}.save`,
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: submit,
    },
  ])
  const title = period === null ? t(`${prefix}.newTitle`) : t(`${prefix}.changeTitle`, { name: nameOf(period) })
  return (
    <Dialog
      opened
      title={title}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={busy} onClick={submit}>
            {t(`${prefix}.save`)}
          </BusyButton>
          {onRemove && (
            <button type="button" className="button" data-variant="danger" onClick={onRemove}>
              {t(`${prefix}.remove`)}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <RequiredNote />
      <Refusal problem={problem} title={t(`${prefix}.failed`)} />
      {period === null && (
        <PeopleField
          people={entry.people}
          staff={staff.data?.teachers ?? []}
          error={shown.people}
          onChange={(chosen) => set({ people: chosen })}
        />
      )}
      <div className="form-fields">
        <DateField
          id="school-from"
          label={t(`${prefix}.from`)}
          value={entry.from}
          error={shown.from}
          onChange={(from) => set({ from })}
        />
        <DateField label={t(`${prefix}.to`)} value={entry.to} error={shown.to} onChange={(to) => set({ to })} />
        <SelectField
          label={t(`${prefix}.reason`)}
          value={entry.reason}
          options={unavailabilityReasons.map((value) => ({ value, label: t(`schoolStaff.reasons.${value}`) }))}
          error={shown.reason}
          onChange={(reason) => set({ reason })}
        />
        <TextField
          label={t(`${prefix}.note`)}
          value={entry.note}
          maxLength={200}
          error={shown.note}
          optional={entry.reason !== 'other'}
          onChange={(note) => set({ note })}
        />
      </div>
      <ConflictNotice intervenantIds={entry.people.map(({ id }) => id)} period={periodOf(entry)} />
    </Dialog>
  )
}
