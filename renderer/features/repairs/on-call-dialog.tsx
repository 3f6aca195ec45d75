import { useState } from 'react'
import {
  DateField,
  type PickedOption,
  PickerField,
  SelectField,
  tell,
  type Unreadable,
  unreadable,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { searchIntervenants, searchSchools } from '../accounts/pickers.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { searchDepartments } from '../intervenants/pickers.ts'

const isDate = (value: string | Unreadable): value is string => value !== '' && value !== unreadable

/** Asks somebody to be on call: for which session, where and when. Nothing typed is lost after a refusal. */
export function OnCallDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const sessions = useRead(queries.missions.sessions.queryOptions({ input: {} }))
  const add = useCommand(client.repairs.addOnCall)
  const [person, setPerson] = useState<PickedOption | null>(null)
  const [session, setSession] = useState('')
  const [centre, setCentre] = useState<PickedOption | null>(null)
  const [department, setDepartment] = useState<PickedOption | null>(null)
  const [from, setFrom] = useState<string | Unreadable>('')
  const [to, setTo] = useState<string | Unreadable>('')
  const [tried, setTried] = useState(false)
  const missing = (absent: boolean) => (tried && absent ? t('repairs.onCall.wanted') : undefined)

  const save = async () => {
    setTried(true)
    if (person === null || session === '' || !isDate(from) || !isDate(to)) return
    const done = await add.send({
      sessionId: session,
      intervenantId: person.value,
      centreId: centre?.value ?? null,
      departmentCode: department?.value ?? null,
      from,
      to,
    })
    if (done === null) return
    tell('success', t('repairs.onCall.added', { name: person.label }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('repairs.onCall.addTitle')}
      save={t('repairs.onCall.save')}
      busy={add.busy}
      problem={add.problem ?? sessions.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PickerField
        label={t('repairs.onCall.person')}
        hint={t('repairs.onCall.personHint')}
        search={searchIntervenants}
        value={person}
        onChange={setPerson}
        error={missing(person === null)}
      />
      <SelectField
        label={t('repairs.onCall.session')}
        value={session}
        options={(sessions.data ?? []).map(({ id, examLabel, year, month }) => ({
          value: id,
          label: `${examLabel} ${String(month).padStart(2, '0')}/${year}`,
        }))}
        onChange={setSession}
        error={missing(session === '')}
      />
      <DateField label={t('repairs.onCall.from')} value={from} onChange={setFrom} error={missing(!isDate(from))} />
      <DateField label={t('repairs.onCall.to')} value={to} onChange={setTo} error={missing(!isDate(to))} />
      <PickerField
        label={t('repairs.onCall.centre')}
        hint={t('repairs.onCall.centreHint')}
        optional
        search={searchSchools}
        value={centre}
        onChange={setCentre}
      />
      <PickerField
        label={t('repairs.onCall.department')}
        optional
        search={searchDepartments}
        value={department}
        onChange={setDepartment}
      />
    </EntryDialog>
  )
}
