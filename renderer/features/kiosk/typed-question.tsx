import { useState } from 'react'
import { keepingUnread, MoneyField, NumberField, useText } from '../../components/index.ts'
import { CountsForm } from '../claims/fee-step.tsx'
import { missingPoints } from '../claims/missing-points.ts'
import { withJourney } from './answers.ts'
import { KioskForm } from './kiosk-form.tsx'
import type { QuestionProps } from './question.tsx'
import { countedForm } from './questions.ts'
import { SaveFailed } from './save-failed.tsx'
import { useAnswer } from './use-answer.ts'

const furthest = 9_999

type Props = QuestionProps & Readonly<{ id: 'count' | 'distance' | 'price' }>

/** A question answered by typing: what cannot be read, or is not there, is said and kept. */
export function TypedQuestion({ id, keeper, view, onAnswered, onBack }: Props) {
  const t = useText()
  const { answer, busy, failed } = useAnswer(keeper)
  const [missing, setMissing] = useState<string | null>(null)
  const { base: sheet, draft } = view
  const [journey] = draft.journeys
  const lacking = (): string | null => {
    const [point] = missingPoints(sheet, draft).filter(({ step }) => step === 'fee')
    if (id === 'count' && point !== undefined) return t(point.textKey, point.values)
    if (id === 'distance' && !(typeof journey?.oneWayKm === 'number' && journey.oneWayKm > 0))
      return t('kiosk.distance.missing')
    return id === 'price' && typeof journey?.ticketsCents !== 'number' ? t('kiosk.price.missing') : null
  }
  const send = () => {
    const lack = lacking()
    setMissing(lack)
    if (lack === null) void answer(null, onAnswered)
    else document.querySelector<HTMLInputElement>('.kiosk input')?.focus()
  }
  const field = {
    count: () => <CountsForm sheet={sheet} keeper={keeper} view={view} />,
    distance: () => (
      <NumberField
        id="kiosk-distance"
        label={t('kiosk.distance.field')}
        unit={t('kiosk.distance.unit')}
        value={journey?.oneWayKm ?? null}
        onChange={keepingUnread((oneWayKm) => keeper.change(withJourney(() => ({ oneWayKm }))))}
        least={1}
        most={furthest}
        error={missing ?? undefined}
      />
    ),
    price: () => (
      <MoneyField
        id="kiosk-price"
        label={t('kiosk.price.field')}
        value={journey?.ticketsCents ?? null}
        onChange={keepingUnread((ticketsCents) => keeper.change(withJourney(() => ({ ticketsCents }))))}
        least={0}
        error={missing ?? undefined}
      />
    ),
  }
  const titles = {
    count: t(`kiosk.count.${countedForm(sheet) ?? 'copies'}`),
    distance: t('kiosk.distance.title', { from: journey?.fromTown ?? '', to: journey?.toTown ?? '' }),
    price: t('kiosk.price.title'),
  }
  return (
    <KioskForm
      title={titles[id]}
      sentence={id === 'price' ? t('kiosk.price.sentence') : undefined}
      busy={busy}
      onSend={send}
      onBack={onBack}
    >
      {failed && <SaveFailed view={view} />}
      {id === 'count' && missing !== null && (
        <p role="alert" className="claim-note">
          {missing}
        </p>
      )}
      {field[id]()}
    </KioskForm>
  )
}
