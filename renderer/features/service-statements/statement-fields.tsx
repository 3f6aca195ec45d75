import { type DifferenceReason, differenceReasons, type ServiceForm } from '../../../shared/model/service-statements.ts'
import { NumberField, SelectField, TextField, useFormat, useText } from '../../components/index.ts'
import { useWord } from '../claims/words.ts'
import { differencesIn, explains, type LineDraft, type StatementLine } from './statement-draft.ts'

type Props = Readonly<{
  line: StatementLine
  form: ServiceForm
  entryForm: string
  draft: LineDraft
  reasonMissing: boolean
  noteMissing: boolean
  onChange: (part: Partial<LineDraft>) => void
}>

const longestDay = 24
const isReason = (value: string): value is DifferenceReason => (differenceReasons as readonly string[]).includes(value)

/** How much somebody did, in the fields of the form: a number, hours, or hours date by date. */
export function QuantityFields({
  line,
  form,
  entryForm,
  draft,
  onChange,
}: Omit<Props, 'reasonMissing' | 'noteMissing'>) {
  const t = useText()
  const format = useFormat()
  const quantity = useWord('serviceStatements.quantities')(entryForm)
  const { assignmentId } = line
  if (form === 'presence') return null
  if (form === 'practical')
    return (
      <div className="statement-days">
        {draft.days.map(({ date, hours }, index) => (
          <NumberField
            key={date}
            id={index === 0 ? `quantity-${assignmentId}` : `quantity-${assignmentId}-${date}`}
            label={t('serviceStatementsScreen.hoursOf', { date: format.longDate(date) })}
            value={hours}
            onChange={(value) =>
              onChange({ days: draft.days.map((day) => (day.date === date ? { date, hours: value } : day)) })
            }
            least={0}
            most={longestDay}
            decimals={2}
            unit="h"
            optional
          />
        ))}
      </div>
    )
  const inHours = form === 'help'
  return (
    <NumberField
      id={`quantity-${assignmentId}`}
      label={inHours ? t('serviceStatementsScreen.hoursWord') : quantity}
      value={draft.value}
      onChange={(value) => onChange({ value })}
      least={0}
      most={inHours ? 999 : 99_999}
      decimals={inHours ? 2 : 0}
      {...(inHours ? { unit: 'h' } : {})}
      optional
    />
  )
}

/** Why the count is not what the others say; the remark is wanted where none of the reasons fits. */
export function ReasonFields({ line, form, draft, reasonMissing, noteMissing, onChange }: Omit<Props, 'entryForm'>) {
  const t = useText()
  const reason = useWord('serviceStatements.reasons')
  const { assignmentId } = line
  const differs = draft.present === true && differencesIn(line, draft, form).length > 0
  if (!differs && draft.present !== false) return null
  return (
    <div className="statement-reason">
      {differs && (
        <SelectField
          id={`reason-${assignmentId}`}
          label={t('serviceStatementsScreen.reason')}
          value={draft.reason ?? ''}
          options={differenceReasons.map((value) => ({ value, label: reason(value) }))}
          onChange={(value) => onChange({ reason: isReason(value) ? value : null })}
          error={reasonMissing ? t('serviceStatementsScreen.chooseReason') : undefined}
          optional={!explains(line, draft, form)}
        />
      )}
      <TextField
        id={`note-${assignmentId}`}
        label={t('serviceStatementsScreen.note')}
        value={draft.note}
        onChange={(note) => onChange({ note })}
        maxLength={500}
        error={noteMissing ? t('serviceStatementsScreen.explain') : undefined}
        optional={draft.reason !== 'other' || !explains(line, draft, form)}
      />
    </div>
  )
}
