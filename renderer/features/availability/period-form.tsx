import { type FormEvent, useEffect, useRef, useState } from 'react'
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
import { undoing } from '../undoing.ts'
import type { PeriodRow } from './periods-part.tsx'

type Entry = Readonly<{ from: string | Unreadable; to: string | Unreadable; reason: string }>

const blank: Entry = { from: '', to: '', reason: '' }
const isDate = (value: string | Unreadable) => value !== '' && value !== unreadable

type PeriodFormProps = Readonly<{
  intervenantId: string
  /** The period being changed, or null for a new one. */
  changing: PeriodRow | null
  forOffice: boolean
  onEnd: () => void
}>

/** Adds days, both included, or changes some; what is wrong is said under each field once sending was tried. */
export function PeriodForm({ intervenantId, changing, forOffice, onEnd }: PeriodFormProps) {
  const t = useText()
  const format = useFormat()
  const [entry, setEntry] = useState<Entry>(changing ?? blank)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const add = useCommand(client.availability.addUnavailability)
  const change = useCommand(client.availability.changeUnavailability)
  const { from, to, reason } = entry
  useEffect(() => {
    if (changing !== null) form.current?.querySelector('input')?.focus()
  }, [changing])

  const reversed = isDate(from) && isDate(to) && to < from
  const wrongTo = reversed
    ? t('availability.periods.reversed', { from: format.date(from) })
    : isDate(to)
      ? undefined
      : t('availability.periods.dateNeeded')
  const errors = {
    from: isDate(from) ? undefined : t('availability.periods.dateNeeded'),
    to: wrongTo,
    reason: reason.trim() === '' ? t('availability.periods.reasonNeeded') : undefined,
  }
  const shown = tried ? errors : { from: undefined, to: undefined, reason: undefined }
  const days = () => ({ from: format.date(from), to: format.date(to) })
  const warn = (convoked: number) => {
    if (convoked > 0) tell('warning', t('availability.periods.convoked', { count: convoked }))
  }

  const saveNew = async () => {
    const done = await add.send({ intervenantId, from, to, reason: reason.trim() })
    if (done === null) return
    const undo = undoing(t, (commandId) =>
      client.availability.removeUnavailability({ commandId, intervenantId, id: done.id, expected: { from, to } }),
    )
    tell('success', t('availability.periods.added', days()), forOffice ? undo : undefined)
    warn(done.convoked)
    setEntry(blank)
    setTried(false)
  }
  const saveChange = async (before: PeriodRow) => {
    const { id } = before
    const done = await change.send({
      intervenantId,
      id,
      expected: { from: before.from, to: before.to },
      from,
      to,
      reason: reason.trim(),
    })
    if (done === null) return
    tell(
      'success',
      t('availability.periods.changed', days()),
      undoing(t, (commandId) =>
        client.availability.changeUnavailability({
          commandId,
          intervenantId,
          id,
          expected: { from, to },
          from: before.from,
          to: before.to,
          reason: before.reason,
        }),
      ),
    )
    warn(done.convoked)
    onEnd()
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (errors.from || errors.to || errors.reason) {
      // The first field in error takes the focus, once its message is on screen.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    await (changing === null ? saveNew() : saveChange(changing))
  }
  const legend = changing === null ? (forOffice ? 'add' : 'report') : 'changeTitle'
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} noValidate className="sheet-form">
      <RequiredNote />
      <FormSection legend={t(`availability.periods.${legend}`)}>
        <DateField
          label={t('availability.periods.from')}
          value={from}
          error={shown.from}
          onChange={(value) => setEntry((last) => ({ ...last, from: value }))}
        />
        <DateField
          label={t('availability.periods.to')}
          value={to}
          error={shown.to}
          onChange={(value) => setEntry((last) => ({ ...last, to: value }))}
        />
        <TextField
          label={t('availability.periods.reason')}
          value={reason}
          maxLength={200}
          error={shown.reason}
          onChange={(value) => setEntry((last) => ({ ...last, reason: value }))}
        />
      </FormSection>
      <Refusal problem={add.problem ?? change.problem} />
      <p className="screen-actions">
        <BusyButton type="submit" variant="primary" busy={add.busy || change.busy}>
          {t('availability.periods.save')}
        </BusyButton>
        {changing !== null && (
          <button type="button" className="button" onClick={onEnd}>
            {t('components.dialog.cancel')}
          </button>
        )}
      </p>
    </form>
  )
}
