import { DateField, FormSection, TimeField, useText } from '../../components/index.ts'
import { blankSlot, type FormSlot } from './mission-form.ts'

type SlotFieldsProps = Readonly<{
  slots: readonly FormSlot[]
  onChange: (slots: readonly FormSlot[]) => void
  imposed: boolean
  tried: boolean
}>

/** The dates of a mission, each with its times; a new one begins as the one before it, a day later to be typed. */
export function SlotFields({ slots, onChange, imposed, tried }: SlotFieldsProps) {
  const t = useText()
  const named = (field: string) => (imposed ? t('missionEditing.cyclades', { field }) : field)
  const missing = (value: unknown) => (tried && value === '' ? t('missionEditing.form.required') : undefined)
  const put = (key: number, part: Partial<FormSlot>) =>
    onChange(slots.map((slot) => (slot.key === key ? { ...slot, ...part } : slot)))
  const add = () => {
    const last = slots.at(-1)
    const key = Math.max(0, ...slots.map((slot) => slot.key)) + 1
    onChange([...slots, last === undefined ? blankSlot(key) : { ...last, key, date: '' }])
  }
  return (
    <FormSection legend={t('missionEditing.form.when')}>
      {slots.map(({ key, date, startTime, endTime }, index) => {
        const position = index + 1
        return (
          <div key={key} className="mission-slot">
            <DateField
              label={named(t('missionEditing.form.date', { position }))}
              value={date}
              onChange={(value) => put(key, { date: value })}
              readOnly={imposed}
              error={missing(date)}
            />
            <TimeField
              label={named(t('missionEditing.form.start', { position }))}
              value={startTime}
              onChange={(value) => put(key, { startTime: value })}
              readOnly={imposed}
              error={missing(startTime)}
            />
            <TimeField
              label={named(t('missionEditing.form.end', { position }))}
              value={endTime}
              onChange={(value) => put(key, { endTime: value })}
              readOnly={imposed}
              error={missing(endTime)}
            />
            {!imposed && slots.length > 1 && (
              <button
                type="button"
                className="button"
                data-variant="small"
                onClick={() => onChange(slots.filter((slot) => slot.key !== key))}
              >
                {t('missionEditing.form.removeSlot', { position })}
              </button>
            )}
          </div>
        )
      })}
      {!imposed && (
        <button type="button" className="button" onClick={add}>
          {t('missionEditing.form.addSlot')}
        </button>
      )}
    </FormSection>
  )
}
