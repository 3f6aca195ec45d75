import { useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import {
  BusyButton,
  DescriptionList,
  NumberField,
  TextField,
  tell,
  type Unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import type { DraftKeeper } from './draft-keeper.ts'

type Props = Readonly<{ sheet: ClaimSheet; keeper: DraftKeeper }>

function DifferenceDialog({ sheet, keeper, onClose }: Props & Readonly<{ onClose: () => void }>) {
  const t = useText()
  const reporting = useCommand(client.claims.reportDifference)
  const [quantity, setQuantity] = useState<number | null | Unreadable>(sheet.difference?.quantity ?? null)
  const [comment, setComment] = useState(sheet.difference?.comment ?? '')
  const [tried, setTried] = useState(false)
  const says = quantity !== null || comment.trim() !== ''
  const save = async () => {
    setTried(true)
    if (!says || quantity === 'unreadable') return
    const next = await reporting.send({ id: sheet.id, expectedVersion: sheet.version, quantity, comment })
    if (next === null) return
    keeper.adopt(next)
    tell('success', t('claimWizard.fee.difference.done'))
    onClose()
  }
  return (
    <EntryDialog
      title={t('claimWizard.fee.difference.title')}
      sentence={t('claimWizard.fee.difference.sentence')}
      save={t('claimWizard.fee.difference.save')}
      busy={reporting.busy}
      problem={reporting.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <NumberField
        id="difference-quantity"
        label={t('claimWizard.fee.difference.quantity')}
        value={quantity}
        onChange={setQuantity}
        least={0}
        most={9_999}
        error={tried && !says ? t('claimWizard.fee.difference.missing') : undefined}
        optional
      />
      <TextField
        id="difference-comment"
        label={t('claimWizard.fee.difference.comment')}
        value={comment}
        onChange={setComment}
        lines={3}
        optional
      />
    </EntryDialog>
  )
}

/** What the person says of the copies of SANTORIN: said, changed or withdrawn until the office has dealt with them. */
export function ReportedDifference({ sheet, keeper }: Props) {
  const t = useText()
  const format = useFormat()
  const withdrawing = useCommand(client.claims.withdrawDifference)
  const [asking, setAsking] = useState(false)
  const { difference, mayReportDifference } = sheet
  const withdraw = async () => {
    const next = await withdrawing.send({ id: sheet.id, expectedVersion: sheet.version })
    if (next === null) return
    keeper.adopt(next)
    tell('success', t('claimWizard.fee.difference.withdrawn'))
  }
  if (difference === null && !mayReportDifference) return null
  const words = difference && [
    ...(difference.quantity === null ? [] : [t('claimWizard.fee.difference.reported', { count: difference.quantity })]),
    ...(difference.comment === '' ? [] : [t('claimWizard.fee.difference.comments', { comment: difference.comment })]),
    t('claimWizard.fee.difference.since', { date: format.dateTime(localMinute(difference.reportedAt)) }),
  ]
  return (
    <>
      {words && <DescriptionList items={[{ term: t('claimWizard.fee.difference.term'), value: words.join(' ') }]} />}
      <Refusal problem={withdrawing.problem} title={t('claimWizard.fee.difference.failed')} />
      {mayReportDifference && (
        <div className="claim-buttons">
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t(difference === null ? 'claimWizard.fee.difference.act' : 'claimWizard.fee.difference.change')}
          </button>
          {difference !== null && (
            <BusyButton busy={withdrawing.busy} onClick={() => void withdraw()}>
              {t('claimWizard.fee.difference.withdraw')}
            </BusyButton>
          )}
        </div>
      )}
      {asking && <DifferenceDialog sheet={sheet} keeper={keeper} onClose={() => setAsking(false)} />}
    </>
  )
}
