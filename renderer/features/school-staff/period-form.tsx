import { type FormEvent, useState } from 'react'
import { DateField, type Unreadable, unreadable, useText } from '../../components/index.ts'
import type { Period } from './words.ts'

/** Two dates that say what a list is about; what cannot be read stays in the field, with what is wrong. */
export function PeriodForm({ period, onShow }: { period: Period; onShow: (period: Period) => void }) {
  const t = useText()
  const [from, setFrom] = useState<string | Unreadable>(period.from)
  const [to, setTo] = useState<string | Unreadable>(period.to)
  const [tried, setTried] = useState(false)
  const isDate = (value: string | Unreadable) => value !== '' && value !== unreadable
  const wrong = !isDate(from) || !isDate(to) || from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!wrong) onShow({ from, to })
  }
  return (
    <form className="school-period" onSubmit={submit} noValidate>
      <fieldset>
        <legend className="visually-hidden">{t('schoolAvailability.period.legend')}</legend>
        <DateField label={t('schoolAvailability.period.from')} value={from} onChange={setFrom} />
        <DateField
          label={t('schoolAvailability.period.to')}
          value={to}
          onChange={setTo}
          error={tried && wrong ? t('schoolAvailability.period.wrong') : undefined}
        />
        <button type="submit" className="button">
          {t('schoolAvailability.period.show')}
        </button>
      </fieldset>
    </form>
  )
}
