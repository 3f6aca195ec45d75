import { useState } from 'react'
import {
  type PickedOption,
  PickerField,
  SelectField,
  TextField,
  tell,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { undoing } from '../undoing.ts'
import { searchCentres, searchPapers } from './choices.ts'

const preferences = ['wanted', 'avoided'] as const
type Preference = (typeof preferences)[number]

/** A new wish: what is wanted or better avoided, among papers, centres and types of mission. */
export function WishDialog({ intervenantId, onClose }: { intervenantId: string; onClose: () => void }) {
  const t = useText()
  const { language } = usePreferences()
  const add = useCommand(client.availability.addWish)
  const types = useRead(queries.reference.missionTypes.queryOptions({ input: {} }))
  const [preference, setPreference] = useState<Preference>('wanted')
  const [paper, setPaper] = useState<PickedOption | null>(null)
  const [centre, setCentre] = useState<PickedOption | null>(null)
  const [missionType, setMissionType] = useState('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const nothing = paper === null && centre === null && missionType === ''
  const typeOptions = (types.data ?? [])
    .filter(({ active }) => active)
    .map(({ code, label, labelEnglish }) => ({ value: code, label: language === 'fr' ? label : labelEnglish }))

  const save = async () => {
    setTried(true)
    if (nothing) return
    const done = await add.send({
      intervenantId,
      preference,
      paperId: paper?.value ?? null,
      centreId: centre?.value ?? null,
      missionTypeCode: missionType === '' ? null : missionType,
      note: note.trim(),
    })
    if (done === null) return
    const typeName = typeOptions.find(({ value }) => value === missionType)?.label
    tell(
      'success',
      t('availability.wishes.added', { about: [paper?.label, centre?.label, typeName].filter(Boolean).join(', ') }),
      undoing(t, (commandId) => client.availability.removeWish({ commandId, intervenantId, id: done.id })),
    )
    onClose()
  }
  return (
    <EntryDialog
      title={t('availability.wishes.add')}
      sentence={t('availability.wishes.effect')}
      save={t('availability.wishes.save')}
      busy={add.busy}
      problem={add.problem ?? types.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <SelectField
        label={t('availability.wishes.preference')}
        value={preference}
        options={preferences.map((value) => ({ value, label: t(`availability.wishes.preferences.${value}`) }))}
        onChange={(value) => setPreference(value === 'avoided' ? 'avoided' : 'wanted')}
      />
      <PickerField
        label={t('availability.wishes.paper')}
        hint={t('availability.wishes.pickHint')}
        optional
        search={searchPapers}
        value={paper}
        onChange={setPaper}
        error={tried && nothing ? t('rules.availability.wishEmpty') : undefined}
      />
      <PickerField
        label={t('availability.wishes.centre')}
        hint={t('availability.wishes.pickHint')}
        optional
        search={searchCentres}
        value={centre}
        onChange={setCentre}
      />
      <SelectField
        label={t('availability.wishes.missionType')}
        optional
        emptyLabel={t('availability.wishes.anyMissionType')}
        value={missionType}
        options={typeOptions}
        onChange={setMissionType}
      />
      <TextField label={t('availability.wishes.note')} optional value={note} onChange={setNote} maxLength={300} />
    </EntryDialog>
  )
}
