import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Impediment } from '../../../shared/contract/impediments.ts'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { impedimentKinds } from '../../../shared/model/impediment-kinds.ts'
import {
  BusyButton,
  DateField,
  RequiredNote,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

const isDate = (value: string | Unreadable): value is string => value !== '' && value !== unreadable

type ImpedimentFormProps = Readonly<{ mission: OwnMissionRow; onEnd: () => void }>

/** A convoked person tells the office what stands in their way; the days are those of the mission until they say others. */
export function ImpedimentForm({ mission, onEnd }: ImpedimentFormProps) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  const [kind, setKind] = useState<Impediment['kind']>('unavailable')
  const [from, setFrom] = useState<string | Unreadable>(mission.firstDate)
  const [to, setTo] = useState<string | Unreadable>(mission.lastDate)
  const [explanation, setExplanation] = useState('')
  const [tried, setTried] = useState(false)
  const signal = useCommand(client.impediments.signal)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const missing = (value: string | Unreadable) =>
    tried && !isDate(value) ? t('impediments.form.dateNeeded') : undefined
  const reversed = isDate(from) && isDate(to) && to < from

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    if (!isDate(from) || !isDate(to) || reversed || explanation.trim() === '') return
    const done = await signal.send({ missionId: mission.id, kind, from, to, explanation: explanation.trim() })
    if (done === null) return
    tell('success', t('impediments.signalled', { number: mission.number }))
    onEnd()
  }
  return (
    <section className="impediment" aria-labelledby="impediment-title">
      <h3 id="impediment-title">{t('impediments.signal')}</h3>
      <p className="prose">{t('impediments.form.sentence')}</p>
      <RequiredNote />
      <form ref={form} className="form-fields" noValidate onSubmit={(event) => void send(event)}>
        <SelectField
          label={t('impediments.form.kind')}
          value={kind}
          options={impedimentKinds.map((value) => ({ value, label: t(`impediments.kinds.${value}`) }))}
          onChange={(value) => setKind(value === 'change' ? 'change' : 'unavailable')}
        />
        <DateField label={t('impediments.form.from')} value={from} onChange={setFrom} error={missing(from)} />
        <DateField
          label={t('impediments.form.to')}
          value={to}
          onChange={setTo}
          error={reversed ? t('rules.impediments.datesReversed') : missing(to)}
        />
        <TextField
          label={t('impediments.form.explanation')}
          hint={t('impediments.form.explanationHint')}
          value={explanation}
          onChange={setExplanation}
          lines={4}
          maxLength={1000}
          error={tried && explanation.trim() === '' ? t('impediments.form.explanationNeeded') : undefined}
        />
        <Refusal problem={signal.problem} />
        <p className="row-buttons">
          <BusyButton type="submit" variant="primary" busy={signal.busy}>
            {t('impediments.form.send')}
          </BusyButton>
          <button type="button" className="button" onClick={onEnd}>
            {t('components.dialog.cancel')}
          </button>
        </p>
      </form>
    </section>
  )
}
