import { useState } from 'react'
import { NumberField, StatusTag, type Unreadable, useFormat, useText } from '../../components/index.ts'
import { useWord } from '../claims/words.ts'
import { countOf, hoursOf, type StatedMission } from './statement-draft.ts'
import type { Statement } from './use-statement.ts'

type Props = Readonly<{ mission: StatedMission; statement: Statement }>

/** What is counted so far, as it is typed, beside the number present that came from the exam system. */
export function MissionTotals({ mission, statement }: Props) {
  const t = useText()
  const format = useFormat()
  const { form, quantity, present, minutes } = mission
  const word = useWord('serviceStatements.quantities')(mission.entryForm)
  const drafts = [...statement.drafts.values()]
  const counted = drafts.reduce((sum, draft) => sum + (countOf(draft, form) ?? 0), 0)
  const people = {
    convoked: drafts.length,
    present: drafts.filter((draft) => draft.present === true).length,
    absent: drafts.filter((draft) => draft.present === false).length,
  }
  const inHours = form === 'help' || form === 'practical'
  const hours = (value: number) => t('serviceStatementsScreen.hours', { hours: format.number(hoursOf(value)) })
  const known = present ?? quantity
  return (
    <div className="statement-totals" role="status">
      <p>
        {(['convoked', 'present', 'absent'] as const)
          .map((one) => t(`serviceStatementsScreen.totals.${one}`, { count: people[one] }))
          .join(', ')}
      </p>
      {inHours && <p>{t('serviceStatementsScreen.totals.hours', { counted: hours(counted), each: hours(minutes) })}</p>}
      {(form === 'written' || form === 'oral') && (
        <p>
          {t(present === null ? 'serviceStatementsScreen.totals.planned' : 'serviceStatementsScreen.totals.beside', {
            word,
            counted: format.number(counted),
            present: format.number(present ?? 0),
            quantity: format.number(quantity),
          })}{' '}
          {counted > 0 && known > 0 && (
            <StatusTag tone={counted === known ? 'success' : 'warning'}>
              {t(counted === known ? 'serviceStatementsScreen.totals.same' : 'serviceStatementsScreen.totals.differs', {
                difference: format.number(counted - known),
              })}
            </StatusTag>
          )}
        </p>
      )}
    </div>
  )
}

/** One number for the whole mission, given to its people at once (services.md 1.2: global entry). */
export function GlobalEntry({ mission, statement }: Props) {
  const t = useText()
  const [total, setTotal] = useState<number | null | Unreadable>(null)
  const { form } = mission
  if (form === 'presence' || statement.open.length < 2) return null
  const inHours = form === 'help' || form === 'practical'
  return (
    <div className="statement-global">
      <NumberField
        id="global-quantity"
        label={t(inHours ? 'serviceStatementsScreen.global.hours' : 'serviceStatementsScreen.global.total')}
        value={total}
        onChange={setTotal}
        least={0}
        most={inHours ? 24 : 99_999}
        decimals={inHours ? 2 : 0}
        {...(inHours ? { unit: 'h' } : {})}
        optional
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          if (typeof total === 'number') statement.share(total)
          else document.getElementById('global-quantity')?.focus()
        }}
      >
        {t(inHours ? 'serviceStatementsScreen.global.give' : 'serviceStatementsScreen.global.share')}
      </button>
    </div>
  )
}
