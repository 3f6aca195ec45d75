import { useState } from 'react'
import type { ClaimEntry } from '../../../shared/contract/claims.ts'
import type { JuryEntry } from '../../../shared/contract/jury-entries.ts'
import { NumberField, tell, type Unreadable, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { fieldsOf } from '../claims/fee-step.tsx'
import { EntryDialog } from '../entry-dialog.tsx'

type Counts = Readonly<Record<string, number | null | Unreadable>>

/** The declaration that some fields make, or null while one of them is missing. */
function entryOf(form: string, counts: Counts): ClaimEntry | null {
  const of = (name: string): number | null => {
    const value = counts[name] ?? null
    return typeof value === 'number' ? value : null
  }
  const [copies, candidates, hours, applications] = [of('copies'), of('candidates'), of('hours'), of('applications')]
  if (form === 'copies') return copies === null ? null : { copies }
  if (form === 'candidates') return candidates === null ? null : { candidates }
  if (form === 'hours') return hours === null ? null : { hours, minutes: of('minutes') ?? 0 }
  const coefficient = of('coefficient')
  return applications === null || coefficient === null ? null : { applications, coefficient }
}

/** The quantity of one member, with the fields of the mission type (F220). */
export function JuryEntryForm({ row, onClose }: { row: JuryEntry; onClose: () => void }) {
  const t = useText()
  const entering = useCommand(client.juryEntries.enter)
  const [counts, setCounts] = useState<Counts>({})
  const [tried, setTried] = useState(false)
  const named = { member: row.member, mission: row.missionNumber }
  const save = async () => {
    setTried(true)
    const entry = entryOf(row.entryForm, counts)
    if (entry === null || Object.values(counts).includes('unreadable')) return
    const done = await entering.send({ id: row.id, expectedVersion: row.version, entry })
    if (done === null) return
    tell('success', t('juryEntries.entered', { member: row.member }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('juryEntries.form.title', named)}
      save={t('juryEntries.form.save')}
      busy={entering.busy}
      problem={entering.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      {(fieldsOf[row.entryForm] ?? []).map(({ name, least = 0, most, decimals = 0 }) => (
        <NumberField
          key={name}
          id={`jury-${name}`}
          label={t(`claimsScreen.entry.${name}`)}
          value={counts[name] ?? null}
          onChange={(value) => setCounts({ ...counts, [name]: value })}
          hint={name === 'coefficient' ? t('claimWizard.fee.coefficientHint') : undefined}
          least={least}
          most={most}
          decimals={decimals}
          optional={name === 'minutes'}
          error={
            tried && name !== 'minutes' && (counts[name] ?? null) === null ? t('juryEntries.form.missing') : undefined
          }
        />
      ))}
    </EntryDialog>
  )
}
