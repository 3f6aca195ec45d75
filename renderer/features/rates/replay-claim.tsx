import { useState } from 'react'
import type { TrackReplay } from '../../../shared/contract/rates.ts'
import { decimalIn } from '../../../shared/text/rate-line.ts'
import { Dialog, useFormat, usePreferences, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** States in which the amounts of a track are those the office decided. */
const decided = ['ACCEPTED', 'EXPORTED', 'PAID', 'REJECTED_BY_FINANCE']

type ReplayClaimProps = Readonly<{ claim: Readonly<{ id: string; feeState: string; travelState: string }> }>

/** A small button that computes an accepted claim again under the rules of its days, and says whether it is the same. */
export function ReplayClaim({ claim: { id: claimId, feeState, travelState } }: ReplayClaimProps) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  if (!decided.includes(feeState) && !decided.includes(travelState)) return null
  return (
    <div>
      <button type="button" className="button" data-variant="small" onClick={() => setOpened(true)}>
        {t('rates.replay.button')}
      </button>
      {opened && <ReplayDialog claimId={claimId} onClose={() => setOpened(false)} />}
    </div>
  )
}

function ReplayDialog({ claimId, onClose }: Readonly<{ claimId: string; onClose: () => void }>) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.rates.replay.queryOptions({ input: { claimId } }))
  return (
    <Dialog
      opened
      title={t('rates.replay.title')}
      sentence={t('rates.replay.sentence')}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('components.dialog.close')}
        </button>
      }
    >
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data?.length === 0 && <p className="prose">{t('rates.replay.nothing')}</p>}
      {data?.map((replay) => (
        <Replayed key={replay.track} {...replay} />
      ))}
    </Dialog>
  )
}

function Replayed({ track, outcome, keptCents, againCents, differences }: TrackReplay) {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const said = (of: TrackReplay['differences'][number]) => {
    const field = of.reason === 'rate' || of.reason === 'quantity' ? of.reason : null
    const read = (line: typeof of.kept) => (field === null || line === null ? '' : decimalIn(language, line[field]))
    return t('rates.replay.line', {
      position: of.position,
      code: (of.kept ?? of.again)?.code ?? '',
      reason: t(`rates.replay.reasons.${of.reason}`, { kept: read(of.kept), again: read(of.again) }),
    })
  }
  return (
    <>
      <p className="prose">
        {t(`rates.replay.${outcome}`, {
          track: t(`claims.tracks.${track}`),
          amount: format.cents(keptCents),
          kept: format.cents(keptCents),
          again: format.cents(againCents),
        })}
      </p>
      {differences.length > 0 && (
        <ul>
          {differences.map((difference) => (
            <li key={difference.position}>{said(difference)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
