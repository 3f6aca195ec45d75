import { useState } from 'react'
import type { RetentionRule } from '../../../shared/contract/retention.ts'
import { durationUnits } from '../../../shared/model/retention.ts'
import {
  CheckboxField,
  DateField,
  NumberField,
  SelectField,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { EntryDialog } from '../entry-dialog.tsx'

/** Decides one duration, beginning with what stands or with what a text proposes; the core says what it misses. */
export function RuleDialog({ rule, onClose }: { rule: RetentionRule; onClose: () => void }) {
  const t = useText()
  const { kind, version, proposed } = rule
  // The decision is made on the version that was shown when the dialog opened.
  const [expectedVersion] = useState(version)
  const begins = rule.duration ?? proposed
  const [erases, setErases] = useState(begins !== null)
  const [count, setCount] = useState<number | null | Unreadable>(begins?.count ?? null)
  const [unit, setUnit] = useState<(typeof durationUnits)[number]>(begins?.unit ?? 'years')
  const [source, setSource] = useState(rule.source || (proposed === null ? '' : t(`retention.kinds.${kind}.source`)))
  const [confirmedBy, setConfirmedBy] = useState(rule.confirmedBy)
  const [confirmedOn, setConfirmedOn] = useState<string | Unreadable>(rule.confirmedOn ?? '')
  const [tried, setTried] = useState(false)
  const deciding = useCommand(client.retention.decide)
  const name = t(`retention.kinds.${kind}.name`)
  const save = async () => {
    setTried(true)
    if (erases && (typeof count !== 'number' || confirmedOn === unreadable)) return
    const on = confirmedOn === '' ? null : confirmedOn
    const given = erases && typeof count === 'number'
    const duration = given ? { count, unit } : null
    const answerable = given
      ? { source, confirmedBy, confirmedOn: on }
      : { source: '', confirmedBy: '', confirmedOn: null }
    const done = await deciding.send({ kind, expectedVersion, duration, ...answerable })
    if (done === null) return
    tell('success', t('retention.form.saved', { kind: name }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('retention.rules.changeOf', { kind: name })}
      sentence={t(`retention.kinds.${kind}.what`)}
      save={t(erases ? 'retention.form.save' : 'retention.form.saveNone')}
      busy={deciding.busy}
      problem={deciding.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <CheckboxField id="retention-erases" label={t('retention.form.erases')} value={erases} onChange={setErases} />
      {erases && (
        <>
          <NumberField
            id="retention-count"
            label={t('retention.form.count')}
            value={count}
            onChange={setCount}
            least={1}
            most={1_200}
            {...(tried && count === null ? { error: t('retention.form.countNeeded') } : {})}
          />
          <SelectField
            id="retention-unit"
            label={t('retention.form.unit')}
            value={unit}
            onChange={(chosen) => setUnit(durationUnits.find((one) => one === chosen) ?? unit)}
            options={durationUnits.map((value) => ({ value, label: t(`retention.unitNames.${value}`) }))}
          />
          <TextField
            id="retention-source"
            label={t('retention.form.source')}
            value={source}
            onChange={setSource}
            maxLength={500}
            lines={2}
          />
          <TextField
            id="retention-by"
            label={t('retention.form.confirmedBy')}
            hint={t('retention.form.confirmedByHint')}
            value={confirmedBy}
            onChange={setConfirmedBy}
            maxLength={200}
          />
          <DateField
            id="retention-on"
            label={t('retention.form.confirmedOn')}
            value={confirmedOn}
            onChange={setConfirmedOn}
          />
        </>
      )}
    </EntryDialog>
  )
}
