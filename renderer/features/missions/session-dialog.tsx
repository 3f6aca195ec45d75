import { useState } from 'react'
import { DateField, NumberField, SelectField, tell, type Unreadable, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { type SessionRow, sessionName } from './sessions-table.tsx'

const isDate = (value: string | Unreadable): boolean => value !== '' && value !== 'unreadable'

/** A new session: its exam, its month, and the day its claims close. */
export function NewSessionDialog({ year: thisYear, onClose }: { year: number; onClose: () => void }) {
  const t = useText()
  const choices = useRead(queries.missions.choices.queryOptions({ input: {} }))
  const add = useCommand(client.missions.addSession)
  const [examCode, setExamCode] = useState('')
  const [month, setMonth] = useState<number | null | Unreadable>(6)
  const [year, setYear] = useState<number | null | Unreadable>(thisYear)
  const [closingDate, setClosingDate] = useState<string | Unreadable>(`${thisYear}-08-31`)
  const [tried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (examCode === '' || typeof month !== 'number' || typeof year !== 'number' || !isDate(closingDate)) return
    const done = await add.send({ examCode, month, year, closingDate })
    if (done === null) return
    const exam = choices.data?.exams.find(({ code }) => code === examCode)?.label ?? examCode
    tell(
      'success',
      t('missionEditing.told.sessionAdded', {
        session: t('missions.sessionName', { exam, month: String(month).padStart(2, '0'), year }),
      }),
      undoing(t, (commandId) =>
        client.missions.removeSession({ commandId, id: done.id, expectedVersion: done.version }),
      ),
    )
    onClose()
  }
  const missing = (lacks: boolean) => (tried && lacks ? t('missionEditing.form.required') : undefined)
  return (
    <EntryDialog
      title={t('missionEditing.sessions.addTitle')}
      save={t('missionEditing.form.save')}
      busy={add.busy}
      problem={add.problem ?? choices.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={t('missionEditing.sessions.exam')}
        value={examCode}
        options={(choices.data?.exams ?? []).map(({ code, label }) => ({ value: code, label }))}
        onChange={setExamCode}
        error={missing(examCode === '')}
      />
      <NumberField
        label={t('missionEditing.sessions.month')}
        least={1}
        most={12}
        value={month}
        onChange={setMonth}
        error={missing(month === null)}
      />
      <NumberField
        label={t('missionEditing.sessions.year')}
        least={2000}
        most={2100}
        grouped={false}
        value={year}
        onChange={setYear}
        error={missing(year === null)}
      />
      <DateField
        label={t('missionEditing.sessions.closing')}
        hint={t('missionEditing.sessions.closingHint')}
        value={closingDate}
        onChange={setClosingDate}
        error={missing(closingDate === '')}
      />
    </EntryDialog>
  )
}

/** The day after which the claims of a session are no longer entered. */
export function ClosingDialog({ session, onClose }: { session: SessionRow; onClose: () => void }) {
  const t = useText()
  const change = useCommand(client.missions.changeSession)
  const [closingDate, setClosingDate] = useState<string | Unreadable>(session.closingDate)
  const name = sessionName(session, t)
  const save = async () => {
    if (!isDate(closingDate)) return
    const { id, version, closingDate: former } = session
    const done = await change.send({ id, expectedVersion: version, closingDate })
    if (done === null) return
    tell(
      'success',
      t('missionEditing.told.sessionChanged', { session: name }),
      undoing(t, (commandId) =>
        client.missions.changeSession({ commandId, id, expectedVersion: done.version, closingDate: former }),
      ),
    )
    onClose()
  }
  return (
    <EntryDialog
      title={t('missionEditing.sessions.changeTitle', { session: name })}
      save={t('missionEditing.form.save')}
      busy={change.busy}
      problem={change.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DateField
        label={t('missionEditing.sessions.closing')}
        hint={t('missionEditing.sessions.closingHint')}
        value={closingDate}
        onChange={setClosingDate}
      />
    </EntryDialog>
  )
}
