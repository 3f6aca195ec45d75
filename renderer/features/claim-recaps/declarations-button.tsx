import { BusyButton, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { usePapers } from './use-papers.ts'

/** The recap of everything the person declared, to print (F316). */
export function DeclarationsButton() {
  const t = useText()
  const papers = usePapers()
  return (
    <>
      <Refusal problem={papers.problem} title={t('claimRecaps.sent.failed')} />
      <BusyButton busy={papers.making === 'declarations'} onClick={() => void papers.declarations()}>
        {t('claimRecaps.print.declarations')}
      </BusyButton>
    </>
  )
}
