import { useState } from 'react'
import type { RatePeriodRow } from '../../../shared/contract/rates.ts'
import type { RateTableName } from '../../../shared/model/rate-tables.ts'
import {
  DateField,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useFormat,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { RateEffectLine } from './rate-effect-line.tsx'
import { RateFields } from './rate-fields.tsx'
import { rateName, rateValue } from './rate-words.ts'
import { contentOf, type RateField, type TypedRate, typedFrom } from './typed-rate.ts'

/** The period a new value follows, or null for a rate that is not there yet (and for a whole train scale). */
export type Changed = Readonly<{ period: RatePeriodRow | null }>

type RateDialogProps = Readonly<{
  table: RateTableName
  changed: Changed
  periods: readonly RatePeriodRow[]
  lastChange: string | null
  onClose: () => void
}>

const acts = ['follow', 'end'] as const
const marks = ['V1', 'V2'] as const

/** A new value of a rate from a date on, or its end, with its source; what it does to claims stands under the form. */
export function RateDialog({ table, changed: { period }, periods, lastChange, onClose }: RateDialogProps) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const following = useCommand(client.rates.follow)
  const ending = useCommand(client.rates.end)
  const scale = table === 'trainTariff' ? periods.filter(({ state }) => state === 'inForce') : []
  const isEmpty = period !== null && period.values.amount === null
  const [act, setAct] = useState<(typeof acts)[number]>('follow')
  const [typed, setTyped] = useState<TypedRate>(() => typedFrom(period, scale))
  const [date, setDate] = useState<string | Unreadable>(isEmpty ? period.validFrom : '')
  const [source, setSource] = useState('')
  const [mark, setMark] = useState<string>('V1')
  const [tried, setTried] = useState(false)

  const { content, missing } = contentOf(table, period, typed)
  const errorOf = (field: RateField) => (tried && missing.includes(field) ? t(`rates.form.needed.${field}`) : undefined)
  const day = date === unreadable || date === '' ? null : date
  const name = rateName(t, table, period ?? { code: '', values: {} })
  const title =
    period === null && table !== 'trainTariff' ? t(table === 'exams' ? 'rates.addExam' : 'rates.addCommune') : name

  const finish = (id: string, sentence: string) => {
    tell(
      'success',
      sentence,
      undoing(t, (commandId) => client.rates.withdraw({ commandId, id })),
    )
    onClose()
  }
  const save = async () => {
    setTried(true)
    if (day === null || source.trim().length < 5) return
    const made = { expectedChange: lastChange, source: source.trim() }
    const told = { name: title, date: format.date(day) }
    if (act === 'end') {
      const done = await ending.send({ ...made, tableName: table, code: period?.code ?? '', lastDay: day })
      if (done !== null) finish(done.id, t('rates.savedEnd', told))
    } else if (content !== null) {
      const confidence = marks.find((one) => one === mark) ?? 'V1'
      const done = await following.send({ ...made, content, effectFrom: day, confidence })
      if (done !== null) finish(done.id, t('rates.saved', told))
    }
  }
  return (
    <EntryDialog
      title={title}
      sentence={
        period === null || isEmpty
          ? t('rates.form.newSentence')
          : t('rates.form.sentence', {
              value: rateValue(t, table, period, language),
              date: format.date(period.validFrom),
            })
      }
      save={t('rates.form.save')}
      busy={following.busy || ending.busy}
      problem={following.problem ?? ending.problem}
      onSave={() => void save()}
      onClose={onClose}
      below={act === 'follow' && content && day && <RateEffectLine content={content} effectFrom={day} />}
    >
      {period !== null && !isEmpty && (
        <SelectField
          id="rate-act"
          label={t('rates.form.act')}
          options={acts.map((one) => ({ value: one, label: t(`rates.form.acts.${one}`) }))}
          value={act}
          onChange={(chosen) => setAct(acts.find((one) => one === chosen) ?? 'follow')}
        />
      )}
      {act === 'follow' && (
        <RateFields
          table={table}
          period={period}
          typed={typed}
          onChange={(part) => setTyped({ ...typed, ...part })}
          errorOf={errorOf}
        />
      )}
      <DateField
        id="rate-date"
        label={t(act === 'end' ? 'rates.form.lastDay' : 'rates.form.from')}
        value={date}
        onChange={setDate}
        error={tried && date === '' ? t('rates.form.needed.date') : undefined}
      />
      <TextField
        id="rate-source"
        label={t('rates.form.source')}
        hint={t('rates.form.sourceHint')}
        value={source}
        onChange={setSource}
        maxLength={500}
        error={tried && source.trim().length < 5 ? t('rates.form.needed.source') : undefined}
      />
      {act === 'follow' && (
        <SelectField
          id="rate-mark"
          label={t('rates.form.confidence')}
          options={marks.map((one) => ({ value: one, label: t(`reference.rates.confidences.${one}`) }))}
          value={mark}
          onChange={setMark}
        />
      )}
    </EntryDialog>
  )
}
