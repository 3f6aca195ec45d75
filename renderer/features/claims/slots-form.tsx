import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { DateField, FormSection, TimeField, useFormat, useText } from '../../components/index.ts'
import { minutesOf, newKey, type SlotDraft } from './draft.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView }>

function SlotFields({ slot, index, keeper }: { slot: SlotDraft; index: number; keeper: DraftKeeper }) {
  const t = useText()
  const position = index + 1
  const change = (part: Partial<SlotDraft>) =>
    keeper.change((draft) => ({
      ...draft,
      slots: draft.slots.map((other) => (other.key === slot.key ? { ...other, ...part } : other)),
    }))
  const remove = () =>
    keeper.change((draft) => ({ ...draft, slots: draft.slots.filter(({ key }) => key !== slot.key) }))
  const flush = () => void keeper.flush()
  const backwards = slot.from !== '' && slot.to !== '' && slot.to <= slot.from
  return (
    <FormSection legend={t('claimsScreen.entry.slot', { position })}>
      <DateField
        id={`slot-${index}-date`}
        label={t('claimsScreen.entry.date')}
        value={slot.date}
        onChange={(date) => change({ date })}
        onBlur={flush}
      />
      <TimeField
        id={`slot-${index}-from`}
        label={t('claimsScreen.entry.from')}
        value={slot.from}
        onChange={(from) => change({ from })}
        onBlur={flush}
      />
      <TimeField
        id={`slot-${index}-to`}
        label={t('claimsScreen.entry.to')}
        value={slot.to}
        onChange={(to) => change({ to })}
        onBlur={flush}
        error={backwards ? t('claimsScreen.entry.backwards') : undefined}
      />
      <button
        type="button"
        className="button"
        aria-label={t('claimsScreen.entry.removeSlot', { position })}
        onClick={remove}
      >
        {t('claimsScreen.travel.remove')}
      </button>
    </FormSection>
  )
}

/** The dates and times worked, for types paid by the half-day or by the hour. */
export function SlotsForm({ sheet, keeper, view }: Props) {
  const t = useText()
  const format = useFormat()
  const { slots } = view.draft
  const convoked = sheet.slots.map(({ date, startTime, endTime }) => ({
    key: newKey(),
    date,
    from: startTime,
    to: endTime,
  }))
  const asConvoked = () => {
    keeper.change((draft) => ({ ...draft, slots: convoked }))
    void keeper.flush()
  }
  const add = () => {
    const model = slots.at(-1) ?? convoked[0] ?? { date: sheet.firstDate, from: '', to: '' }
    keeper.change((draft) => ({ ...draft, slots: [...draft.slots, { ...model, key: newKey() }] }))
  }
  const minutes = minutesOf(slots)
  return (
    <section className="claim-part" aria-labelledby="claim-slots">
      <h3 id="claim-slots">{t('claimsScreen.entry.slots')}</h3>
      <div className="claim-buttons">
        <button type="button" id="entry-as-convoked" className="button" onClick={asConvoked}>
          {t('claimsScreen.entry.asConvoked')}
        </button>
        <button type="button" className="button" onClick={add}>
          {t('claimsScreen.entry.addSlot')}
        </button>
      </div>
      {slots.length === 0 && <p>{t('claimsScreen.entry.noSlot')}</p>}
      {slots.map((slot, index) => (
        <SlotFields key={slot.key} slot={slot} index={index} keeper={keeper} />
      ))}
      {slots.length > 0 && (
        <p>
          {t('claimsScreen.entry.total', {
            hours: format.number(Math.floor(minutes / 60)),
            minutes: String(minutes % 60).padStart(2, '0'),
          })}
        </p>
      )}
    </section>
  )
}
