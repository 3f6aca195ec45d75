import { type FormEvent, useState } from 'react'
import {
  BusyButton,
  DateField,
  FormSection,
  RequiredNote,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

type Entry = Readonly<{ from: string | Unreadable; to: string | Unreadable; reason: string }>

const blank: Entry = { from: '', to: '', reason: '' }
const isDate = (value: string | Unreadable) => value !== '' && value !== unreadable

/** Adds days, both included; what is wrong is said under each field once sending was tried. */
export function UnavailabilityForm({ intervenantId }: { intervenantId: string }) {
  const t = useText()
  const format = useFormat()
  const [entry, setEntry] = useState(blank)
  const [tried, setTried] = useState(false)
  const add = useCommand(client.intervenants.addUnavailability)
  const { from, to, reason } = entry

  const reversed = isDate(from) && isDate(to) && to < from
  const wrongTo = reversed
    ? t('intervenants.unavailabilities.reversed', { from: format.date(from) })
    : isDate(to)
      ? undefined
      : t('intervenants.unavailabilities.dateNeeded')
  const errors = {
    from: isDate(from) ? undefined : t('intervenants.unavailabilities.dateNeeded'),
    to: wrongTo,
    reason: reason.trim() === '' ? t('intervenants.unavailabilities.reasonNeeded') : undefined,
  }
  const shown = tried ? errors : { from: undefined, to: undefined, reason: undefined }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setTried(true)
    if (errors.from || errors.to || errors.reason) {
      // The first field in error takes the focus, once its message is on screen.
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const done = await add.send({ intervenantId, from, to, reason: reason.trim() })
    if (done === null) return
    tell('success', t('intervenants.unavailabilities.added', { from: format.date(from), to: format.date(to) }))
    setEntry(blank)
    setTried(false)
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="sheet-form">
      <RequiredNote />
      <FormSection legend={t('intervenants.unavailabilities.add')}>
        <DateField
          label={t('intervenants.unavailabilities.from')}
          value={from}
          error={shown.from}
          onChange={(value) => setEntry((last) => ({ ...last, from: value }))}
        />
        <DateField
          label={t('intervenants.unavailabilities.to')}
          value={to}
          error={shown.to}
          onChange={(value) => setEntry((last) => ({ ...last, to: value }))}
        />
        <TextField
          label={t('intervenants.unavailabilities.reason')}
          value={reason}
          maxLength={200}
          error={shown.reason}
          onChange={(value) => setEntry((last) => ({ ...last, reason: value }))}
        />
      </FormSection>
      <Refusal problem={add.problem} />
      <p>
        <BusyButton type="submit" variant="primary" busy={add.busy}>
          {t('intervenants.unavailabilities.save')}
        </BusyButton>
      </p>
    </form>
  )
}
