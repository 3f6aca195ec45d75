import { useCallback, useState } from 'react'
import {
  type FieldProps,
  NumberField,
  type PickedOption,
  PickerField,
  TextField,
  tell,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useWord } from '../claims/words.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import type { StatedMission, StatementLine } from './statement-draft.ts'

/** Searches people who may have come to a mission; the core says whom this session may be shown. */
export function usePeopleSearch(missionId: string) {
  return useCallback(
    async (query: string): Promise<readonly PickedOption[]> => {
      const people = await client.serviceStatements.people({ missionId, filter: query.slice(0, 200) })
      return people.map(({ id, name, school }) => ({ value: id, label: name, detail: school }))
    },
    [missionId],
  )
}

type Props = Readonly<{ mission: StatedMission; line: StatementLine; onClose: () => void }>

/** Who came in place of somebody, and how much they did: the office makes the convocation afterwards. */
export function ReplacementDialog({ mission, line, onClose }: Props) {
  const t = useText()
  const { form, entryForm, missionId } = mission
  const inHours = form === 'help' || form === 'practical'
  const quantityWord = useWord('serviceStatements.quantities')(entryForm)
  const search = usePeopleSearch(missionId)
  const replacing = useCommand(client.serviceStatements.replace)
  const [person, setPerson] = useState<PickedOption | null>(null)
  const [name, setName] = useState('')
  const [count, setCount] = useState<FieldProps<number | null | 'unreadable'>['value']>(
    inHours ? mission.minutes / 60 : line.starting,
  )
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const nobody = person === null && name.trim() === ''
  const save = async () => {
    setTried(true)
    if (nobody || count === 'unreadable') return
    const value = typeof count === 'number' ? count : null
    const minutes = inHours && value !== null ? Math.round(value * 60) : null
    const done = await replacing.send({
      assignmentId: line.assignmentId,
      intervenantId: person?.value ?? null,
      name: name.trim(),
      quantity: inHours || form === 'presence' ? null : value,
      minutes,
      days: form === 'practical' && minutes === mission.minutes ? line.startingDays : [],
      note: note.trim(),
    })
    if (done === null) return
    tell('success', t('serviceStatementsScreen.replacement.told', { name: person?.label ?? name.trim() }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('serviceStatementsScreen.replacement.title', { name: line.intervenant })}
      sentence={t('serviceStatementsScreen.replacement.sentence')}
      save={t('serviceStatementsScreen.replacement.save')}
      busy={replacing.busy}
      problem={replacing.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <PickerField
        label={t('serviceStatementsScreen.replacement.person')}
        search={search}
        value={person}
        onChange={setPerson}
        error={tried && nobody ? t('serviceStatementsScreen.replacement.missing') : undefined}
        optional
      />
      <TextField
        label={t('serviceStatementsScreen.replacement.name')}
        hint={t('serviceStatementsScreen.replacement.nameHint')}
        value={name}
        onChange={setName}
        maxLength={200}
        optional
      />
      {form !== 'presence' && (
        <NumberField
          label={inHours ? t('serviceStatementsScreen.hoursWord') : quantityWord}
          value={count}
          onChange={setCount}
          least={0}
          most={inHours ? 999 : 99_999}
          decimals={inHours ? 2 : 0}
          {...(inHours ? { unit: 'h' } : {})}
          optional
        />
      )}
      <TextField
        label={t('serviceStatementsScreen.replacement.note')}
        value={note}
        onChange={setNote}
        maxLength={500}
        optional
      />
    </EntryDialog>
  )
}
