import { useState } from 'react'
import type { Problem } from '../../../shared/model/result.ts'
import {
  DescriptionList,
  MoneyField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

type Basis = Awaited<ReturnType<typeof client.liquidation.advanceBasis>>
type Amount = number | null | Unreadable

const known = (amount: Amount): number => (amount === null || amount === unreadable ? 0 : amount)

/** Grants an advance on the travel of one claim: found by its number, bounded by what the travel is expected to cost. */
export function GrantAdvanceDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { send, busy, problem } = useCommand(client.liquidation.grantAdvance)
  const [number, setNumber] = useState('')
  const [basis, setBasis] = useState<Basis | null>(null)
  const [unknown, setUnknown] = useState<Problem | null>(null)
  const [estimate, setEstimate] = useState<Amount>(null)
  const [cents, setCents] = useState<Amount>(null)
  const [reason, setReason] = useState('')
  const [attempted, setAttempted] = useState(false)
  const find = async () => {
    setUnknown(null)
    try {
      const found = await client.liquidation.advanceBasis({ claimNumber: number.trim() })
      setBasis(found)
      setEstimate(found.estimateCents === 0 ? null : found.estimateCents)
    } catch (error) {
      setBasis(null)
      setUnknown(problemOf(error))
    }
  }
  const highest = Math.floor((known(estimate) * (basis?.ratioThousandths ?? 0)) / 1000)
  const save = async () => {
    if (basis === null) {
      if (number.trim() !== '') await find()
      else setAttempted(true)
      return
    }
    setAttempted(true)
    if (known(estimate) <= 0 || known(cents) <= 0 || reason.trim() === '') return
    const asked = { claimId: basis.claimId, estimateCents: known(estimate), cents: known(cents), reason: reason.trim() }
    if ((await send(asked)) === null) return
    tell('success', t('liquidationScreen.granted', { name: basis.intervenant, amount: format.cents(known(cents)) }))
    onClose()
  }
  const missing = (isMissing: boolean): string | undefined =>
    attempted && isMissing ? t('liquidationScreen.fieldMissing') : undefined
  return (
    <EntryDialog
      title={t('liquidationScreen.grant')}
      sentence={t('liquidationScreen.grantSentence')}
      save={basis === null ? t('liquidationScreen.find') : t('liquidationScreen.grantConfirm')}
      busy={busy}
      problem={problem ?? unknown}
      onSave={() => void save()}
      onClose={onClose}
    >
      <TextField
        id="advance-claim"
        label={t('liquidationScreen.claimNumber')}
        value={number}
        onChange={(value) => {
          setNumber(value)
          setBasis(null)
        }}
        error={missing(number.trim() === '')}
      />
      {basis && (
        <>
          <DescriptionList
            items={[
              { term: t('liquidationScreen.intervenant'), value: basis.intervenant },
              {
                term: t('liquidationScreen.mission'),
                value: t('liquidationScreen.missionOn', {
                  number: basis.missionNumber,
                  date: format.longDate(basis.firstDate),
                }),
              },
            ]}
          />
          <MoneyField
            id="advance-estimate"
            label={t('liquidationScreen.estimate')}
            hint={t('liquidationScreen.estimateHint')}
            value={estimate}
            onChange={setEstimate}
            least={1}
            error={missing(known(estimate) <= 0)}
          />
          <MoneyField
            id="advance-cents"
            label={t('liquidationScreen.advance')}
            hint={t('liquidationScreen.highest', { amount: format.cents(highest) })}
            value={cents}
            onChange={setCents}
            least={1}
            error={missing(known(cents) <= 0)}
          />
          <TextField
            id="advance-reason"
            label={t('liquidationScreen.reason')}
            value={reason}
            onChange={setReason}
            error={missing(reason.trim() === '')}
          />
        </>
      )}
    </EntryDialog>
  )
}
