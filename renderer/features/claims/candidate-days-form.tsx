import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { candidatesOf } from '../../../shared/model/half-days.ts'
import { DateField, keepingUnread, NumberField, useText } from '../../components/index.ts'
import { DatedLines } from './dated-lines.tsx'
import { type CandidateDayDraft, inField, newKey, type Typed } from './draft-days.ts'
import type { DraftKeeper, DraftView } from './draft-keeper.ts'
import { FarFromKnown, useKnownSentence } from './known-quantity.tsx'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; view: DraftView; target: string }>

const counted = (typed: Typed): number => (typeof typed === 'number' ? typed : 0)

/** The candidates of each date, morning and afternoon (F223, F224): the dates of the convocation, and any other. */
export function CandidateDaysForm({ sheet, keeper, view, target }: Props) {
  const t = useText()
  const sentence = useKnownSentence()
  const { known } = sheet
  const { candidateDays: lines } = view.draft
  const setLines = (update: (lines: readonly CandidateDayDraft[]) => readonly CandidateDayDraft[]) =>
    keeper.change((draft) => ({ ...draft, candidateDays: update(draft.candidateDays) }))
  const dates = [...new Set(sheet.slots.map(({ date }) => date))]
  const newLine = (): CandidateDayDraft => ({
    key: newKey(),
    date: dates.find((date) => !lines.some((line) => line.date === date)) ?? '',
    morning: null,
    afternoon: null,
  })
  const change = (key: string, part: Partial<CandidateDayDraft>) =>
    setLines((known) => known.map((line) => (line.key === key ? { ...line, ...part } : line)))
  const flush = () => void keeper.flush()
  const count = candidatesOf(
    lines.map(({ date, morning, afternoon }) => ({
      date: inField(date),
      morning: counted(morning),
      afternoon: counted(afternoon),
    })),
  )
  const typed = lines.some(({ morning, afternoon }) => morning !== null || afternoon !== null)
  return (
    <DatedLines
      title={t('claimWizard.lines.titleCandidates', { count: lines.length })}
      lines={lines}
      onLines={setLines}
      newLine={newLine}
      target={target}
      total={t('claimWizard.lines.candidates', { count })}
      known={
        known && (
          <>
            <p>{sentence(known)}</p>
            <FarFromKnown known={known} typed={typed ? count : null} />
          </>
        )
      }
    >
      {(line, index) => (
        <>
          <DateField
            id={`day-${index}-date`}
            label={t('claimWizard.lines.date')}
            hint={t('claimWizard.lines.dateHint')}
            value={line.date}
            onChange={keepingUnread((date) => change(line.key, { date }))}
            onBlur={flush}
          />
          {(['morning', 'afternoon'] as const).map((half) => (
            <NumberField
              key={half}
              id={`day-${index}-${half}`}
              label={t(`claimWizard.lines.${half}`)}
              value={line[half]}
              onChange={keepingUnread((value) => change(line.key, { [half]: value }))}
              onBlur={flush}
              least={0}
              most={999}
              optional
            />
          ))}
        </>
      )}
    </DatedLines>
  )
}
