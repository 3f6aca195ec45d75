import { useEffect, useRef } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { BusyButton, tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { ClaimPapers } from '../claim-recaps/index.tsx'
import { Refusal } from '../refusal.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { useWord } from './words.ts'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper; justSent: boolean }>

/** After sending: the order number, who has the claim now, its papers, and the way back (F208, F209, F300, F301, F317). */
export function SentPart({ sheet, keeper, justSent }: Props) {
  const t = useText()
  const next = useWord('claims.next')
  const takeBack = useCommand(client.claims.takeBack)
  const heading = useRef<HTMLHeadingElement>(null)
  // The dialog that sent the claim gives the focus back to a button that is no longer there.
  useEffect(() => {
    if (justSent) heading.current?.focus()
  }, [justSent])
  const back = async () => {
    const taken = await takeBack.send({ id: sheet.id, expectedVersion: sheet.version })
    if (taken === null) return
    keeper.adopt(taken)
    tell('success', t('claimsScreen.recap.takenBack', { number: sheet.number }))
    // The button that was pressed leaves with the claim it took back.
    document.getElementById('claim-step')?.focus()
  }
  return (
    <section className="claim-part" aria-labelledby="claim-sent">
      <h3 id="claim-sent" ref={heading} tabIndex={-1}>
        {t(sheet.sentAt === null ? 'claimRecaps.sent.declared' : 'claimRecaps.sent.title')}
      </h3>
      {sheet.sentAt !== null && (
        <p>
          <strong>{t('claimRecaps.sent.order', { number: sheet.number })}</strong>
        </p>
      )}
      <p>{t('claimsScreen.recap.sentTitle', { next: next(sheet.next) })}</p>
      {sheet.sentAt !== null && sheet.recapDocumentId !== null && (
        <>
          <p>{t('claimRecaps.sent.dossierSentence')}</p>
          <ClaimPapers claim={sheet} />
        </>
      )}
      <Refusal problem={takeBack.problem} title={t('claimsScreen.recap.takeBackFailed')} />
      {sheet.mayTakeBack && (
        <div className="claim-buttons">
          <BusyButton busy={takeBack.busy} onClick={() => void back()}>
            {t('claimsScreen.recap.takeBack')}
          </BusyButton>
        </div>
      )}
    </section>
  )
}
