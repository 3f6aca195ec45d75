import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { ActionBar, CommandButton, goTo, useCommands, useText } from '../../components/index.ts'
import { NotDoneForm } from './done-question.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { someOpen } from './missing-points.ts'

/** Whether nobody has touched a claim that is open: its first opening offers two choices only (F200). */
export const isFirstOpening = (sheet: ClaimSheet): boolean =>
  sheet.version === 1 && sheet.entry === null && someOpen(sheet)

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; onComplete: () => void }>

/** The two choices of a claim opened for the first time: complete it, or say that the mission was not done (F200-F202). */
export function FirstOpening({ sheet, keeper, onComplete }: Props) {
  const t = useText()
  const [declining, setDeclining] = useState(false)
  useCommands([
    {
      id: 'claims.complete',
      textKey: 'claimWizard.first.complete',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      // While a reason is typed, the key of the main action must not open the other choice.
      when: () => !declining,
      run: onComplete,
    },
    {
      id: 'claims.notDone',
      textKey: 'claimWizard.first.notDone',
      group: 'screen',
      run: () => setDeclining(!declining),
    },
    { id: 'claims.back', textKey: 'claimWizard.back', group: 'screen', run: () => goTo('/claims') },
  ])
  return (
    <>
      <section className="claim-part" aria-labelledby="claim-first">
        <h2 id="claim-first">{t('claimWizard.first.title')}</h2>
        <p>{t('claimWizard.first.sentence')}</p>
        <div className="claim-buttons">
          <CommandButton id="claims.complete" variant="primary" />
          <CommandButton id="claims.notDone" expanded={declining} />
        </div>
        {declining && <NotDoneForm sheet={sheet} keeper={keeper} onDeclared={() => setDeclining(false)} />}
      </section>
      <ActionBar>
        <CommandButton id="claims.back" />
      </ActionBar>
    </>
  )
}
