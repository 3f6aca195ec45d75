import { BusyButton, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { usePapers } from './use-papers.ts'

/** The recap of a sent claim, and the dossier that holds its documents too (F209, F300). */
export function ClaimPapers({ claim }: { claim: Readonly<{ id: string; recapDocumentId: string | null }> }) {
  const t = useText()
  const papers = usePapers()
  return (
    <>
      <Refusal problem={papers.problem} title={t('claimRecaps.sent.failed')} />
      <div className="claim-buttons">
        <BusyButton busy={papers.making === 'recap'} onClick={() => void papers.recap(claim)}>
          {t('claimRecaps.sent.recap')}
        </BusyButton>
        <BusyButton busy={papers.making === 'dossier'} onClick={() => void papers.dossier(claim.id)}>
          {t('claimRecaps.sent.dossier')}
        </BusyButton>
      </div>
    </>
  )
}
