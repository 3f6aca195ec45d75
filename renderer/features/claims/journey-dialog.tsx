import { useEffect, useRef } from 'react'
import type { TravelAids } from '../../../shared/contract/claim-travel.ts'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { CommandButton, Dialog, useCommands, useText } from '../../components/index.ts'
import type { JourneyDraft } from './draft.ts'
import { coverOf } from './journey-facts.ts'
import { JourneyForm } from './journey-form.tsx'
import { useRefusals } from './journey-refusals.ts'
import { TravelAmount } from './travel-amount.tsx'
import { journeyPoints } from './travel-points.ts'

type Props = Readonly<{
  draft: JourneyDraft
  index: number
  aids: TravelAids | undefined
  sheet: ClaimSheet
  onChange: (part: Partial<JourneyDraft>) => void
  onSave: () => void
  /** Keeps what was typed and closes (OK), or puts the journey back as it was (Cancel). */
  onEnd: (keep: boolean) => void
}>

/** The field a person most likely came for: what is missing, else the time they left. */
const firstField = (draft: JourneyDraft, index: number): string => {
  const field = journeyPoints(draft, index)[0]?.field ?? 'departTime'
  return `journey-${index}-${field}`
}

/** The details of one journey in a window of its own (F241, F263): saved as one types, given up as a whole. */
export function JourneyDialog({ draft, index, aids, sheet, onChange, onSave, onEnd }: Props) {
  const t = useText()
  const refusals = useRefusals(sheet, index)
  const cover = coverOf(sheet, index)
  const opened = useRef(false)
  useEffect(() => {
    if (opened.current) return
    opened.current = true
    const field = document.getElementById(firstField(draft, index))
    field?.focus()
    if (field instanceof HTMLInputElement) field.select()
  }, [draft, index])
  useCommands([
    {
      id: 'claims.keepJourney',
      textKey: 'claimTravel.detail.ok',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: () => onEnd(true),
    },
    {
      id: 'claims.askCovered',
      textKey: 'claimTravel.detail.askCovered',
      group: 'screen',
      keys: ['F2'],
      inDialogs: true,
      when: () => cover !== undefined,
      run: () => {
        const asked = (paid: number, ...others: JourneyDraft['lunches'][]) =>
          others.reduce((left: number, one) => left - (typeof one === 'number' ? one : 0), paid)
        onChange({
          lunches: Math.max(0, asked(cover?.lunches ?? 0, draft.adminLunches, draft.freeLunches)),
          dinners: Math.max(0, asked(cover?.dinners ?? 0, draft.freeDinners)),
        })
      },
    },
  ])
  return (
    <Dialog
      opened
      size="large"
      title={t('claimTravel.detail.title', { position: index + 1 })}
      onClose={() => onEnd(false)}
      actions={
        <>
          <CommandButton id="claims.keepJourney" variant="primary" />
          <button type="button" className="button" onClick={() => onEnd(false)}>
            {t('claimTravel.detail.cancel')}
          </button>
        </>
      }
    >
      <JourneyForm
        draft={draft}
        index={index}
        aids={aids}
        sheet={sheet}
        refusals={refusals}
        onChange={onChange}
        onBlur={onSave}
      />
      <TravelAmount sheet={sheet} />
    </Dialog>
  )
}
