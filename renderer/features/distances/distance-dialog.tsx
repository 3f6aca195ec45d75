import { useState } from 'react'
import type { StatedDistance } from '../../../shared/contract/distances.ts'
import {
  NumberField,
  type PickedOption,
  PickerField,
  TextField,
  type Unreadable,
  unreadable,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { searchCommunes } from '../intervenants/pickers.ts'
import type { useDistanceActs } from './use-distance-acts.ts'

type DistanceDialogProps = Readonly<{
  /** The statement being changed, or null for a new one. */
  changing: StatedDistance | null
  acts: ReturnType<typeof useDistanceActs>
  onClose: () => void
}>

/** A distance between two communes with its reason; what is known already stands under the form. */
export function DistanceDialog({ changing, acts, onClose }: DistanceDialogProps) {
  const t = useText()
  const [first, setFirst] = useState<PickedOption | null>(
    changing && { value: changing.firstCode, label: changing.first },
  )
  const [second, setSecond] = useState<PickedOption | null>(
    changing && { value: changing.secondCode, label: changing.second },
  )
  const [kilometres, setKilometres] = useState<number | null | Unreadable>(changing && changing.metres / 1000)
  const [reason, setReason] = useState(changing?.reason ?? '')
  const [tried, setTried] = useState(false)
  const known = useRead({
    ...queries.distances.between.queryOptions({
      input: { firstCode: first?.value ?? '-', secondCode: second?.value ?? '-' },
    }),
    enabled: first !== null && second !== null,
  })
  const found = first === null || second === null ? null : (known.data?.stated ?? null)
  // What was asked of this pair before it was stated may still be at hand: the line being changed is never older.
  const stated = changing !== null && (found === null || found.version < changing.version) ? changing : found

  const save = async () => {
    setTried(true)
    if (first === null || second === null || kilometres === null || kilometres === unreadable) return
    if (reason.trim() === '' || known.data === undefined) return
    const pair = { firstCode: first.value, secondCode: second.value, first: first.label, second: second.label }
    const said = { metres: Math.round(kilometres * 1000), reason: reason.trim() }
    if (await acts.state(pair, said, stated)) onClose()
  }
  return (
    <EntryDialog
      title={
        changing === null
          ? t('distances.form.addTitle')
          : t('distances.form.editTitle', { pair: acts.namePair(changing) })
      }
      sentence={t('distances.form.sentence')}
      save={t('distances.form.save')}
      busy={acts.busy}
      problem={acts.problem ?? known.problem}
      onSave={() => void save()}
      onClose={onClose}
      below={first && second && known.data && <Known {...known.data} />}
    >
      {changing === null && (
        <>
          <PickerField
            label={t('distances.form.first')}
            search={searchCommunes}
            value={first}
            onChange={setFirst}
            error={tried && first === null ? t('distances.form.communeNeeded') : undefined}
          />
          <PickerField
            label={t('distances.form.second')}
            search={searchCommunes}
            value={second}
            onChange={setSecond}
            error={tried && second === null ? t('distances.form.communeNeeded') : undefined}
          />
        </>
      )}
      <NumberField
        label={t('distances.form.kilometres')}
        least={0}
        most={20_000}
        decimals={1}
        unit="km"
        value={kilometres}
        onChange={setKilometres}
        error={tried && kilometres === null ? t('distances.form.kilometresNeeded') : undefined}
      />
      <TextField
        label={t('distances.form.reason')}
        hint={t('distances.form.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={tried && reason.trim() === '' ? t('distances.form.reasonNeeded') : undefined}
      />
    </EntryDialog>
  )
}

type KnownProps = Readonly<{ estimatedMetres: number | null; stated: StatedDistance | null }>

function Known({ estimatedMetres, stated }: KnownProps) {
  const t = useText()
  const format = useFormat()
  const km = (metres: number) => format.number(Math.round(metres / 100) / 10)
  return (
    <p className="prose" role="status">
      {estimatedMetres === null
        ? t('distances.form.noEstimate')
        : t('distances.form.estimate', { km: km(estimatedMetres) })}{' '}
      {stated && t('distances.form.already', { km: km(stated.metres), author: stated.author })}
    </p>
  )
}
