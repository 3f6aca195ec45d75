import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, TextField, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { someOpen } from './missing-points.ts'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper }>

function SaidNotDone({ sheet, keeper }: Props) {
  const t = useText()
  const takeBack = useCommand(client.claims.takeBack)
  const withdraw = async () => {
    const next = await takeBack.send({ id: sheet.id, expectedVersion: sheet.version })
    if (next === null) return
    keeper.adopt(next)
    tell('success', t('claimsScreen.done.withdrawn', { mission: sheet.missionNumber }))
  }
  return (
    <section className="claim-part">
      <h2>{t('claimsScreen.done.question')}</h2>
      <p>{t('claimsScreen.done.saysNotDone')}</p>
      <Refusal problem={takeBack.problem} title={t('claimsScreen.done.failed')} />
      {sheet.mayTakeBack && (
        <div className="claim-buttons">
          <BusyButton busy={takeBack.busy} onClick={() => void withdraw()}>
            {t('claimsScreen.done.withdraw')}
          </BusyButton>
        </div>
      )}
    </section>
  )
}

/** What declaring a mission not done means, its reason, and the button that says it (F201). */
export function NotDoneForm({ sheet, keeper, onDeclared }: Props & Readonly<{ onDeclared: () => void }>) {
  const t = useText()
  const [reason, setReason] = useState('')
  const declare = useCommand(client.claims.declareNotDone)
  const send = async () => {
    await keeper.flush()
    const expectedVersion = keeper.view().base.version
    const next = await declare.send({ id: sheet.id, expectedVersion, reason })
    if (next === null) return
    keeper.adopt(next)
    onDeclared()
    tell('success', t('claimsScreen.done.declared', { mission: sheet.missionNumber }))
  }
  return (
    <>
      <p>{t('claimsScreen.done.consequence')}</p>
      <TextField label={t('claimsScreen.done.reason')} value={reason} onChange={setReason} optional lines={2} />
      <Refusal problem={declare.problem} title={t('claimsScreen.done.failed')} />
      <div className="claim-buttons">
        <BusyButton busy={declare.busy} onClick={() => void send()}>
          {t('claimsScreen.done.declare')}
        </BusyButton>
      </div>
    </>
  )
}

/** The first question of a claim: was the mission carried out? A no asks for no money, and can be taken back. */
export function DoneQuestion({ sheet, keeper }: Props) {
  const t = useText()
  const format = useFormat()
  const [done, setDone] = useState(true)
  if ([sheet.feeState, sheet.travelState].includes('NOT_DONE')) return <SaidNotDone sheet={sheet} keeper={keeper} />
  if (!someOpen(sheet))
    return sheet.next === 'upcoming' ? (
      <p className="claim-note">{t('claimsScreen.done.notYet', { date: format.longDate(sheet.firstDate) })}</p>
    ) : null
  return (
    <fieldset className="form-section">
      <legend>{t('claimsScreen.done.question')}</legend>
      <label className="claim-choice">
        <input type="radio" name="done" checked={done} onChange={() => setDone(true)} />
        {t('claimsScreen.done.yes')}
      </label>
      <label className="claim-choice">
        <input type="radio" name="done" checked={!done} onChange={() => setDone(false)} />
        {t('claimsScreen.done.no')}
      </label>
      {!done && <NotDoneForm sheet={sheet} keeper={keeper} onDeclared={() => setDone(true)} />}
    </fieldset>
  )
}
