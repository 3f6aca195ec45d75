import { type FormEvent, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import {
  BusyButton,
  FormSection,
  type PickedOption,
  PickerField,
  RequiredNote,
  SelectField,
  tell,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { searchSchools } from '../accounts/pickers.ts'
import { Refusal } from '../refusal.tsx'
import { searchDisciplines } from './pickers.ts'

type Kind = 'principal' | 'secondary'
type Entry = Readonly<{ school: PickedOption | null; discipline: PickedOption | null; kind: Kind }>

const blank: Entry = { school: null, discipline: null, kind: 'secondary' }

/** Adds a posting; people of a feed receive secondary ones only. */
export function PostingForm({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const byHand = person.origin === 'manual'
  const first = byHand && !person.postings.some(({ kind }) => kind === 'principal')
  const empty: Entry = first ? { ...blank, kind: 'principal' } : blank
  const [entry, setEntry] = useState(empty)
  const [tried, setTried] = useState(false)
  const add = useCommand(client.intervenants.addPosting)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { school, discipline, kind } = entry
    setTried(true)
    if (school === null) return document.getElementById('posting-school')?.focus()
    const done = await add.send({
      intervenantId: person.id,
      schoolId: school.value,
      kind,
      disciplineCode: discipline?.value ?? '',
    })
    if (done === null) return
    tell('success', t('intervenantForms.postings.added', { school: school.label }))
    setEntry(blank)
    setTried(false)
  }
  const kinds: readonly Kind[] = ['principal', 'secondary']
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="sheet-form">
      {!byHand && <p>{t('intervenantForms.postings.feedSentence')}</p>}
      <RequiredNote />
      <FormSection legend={t('intervenantForms.postings.add')}>
        <PickerField
          id="posting-school"
          label={t('intervenantForms.postings.school')}
          hint={t('intervenantForms.criteria.schoolHint')}
          value={entry.school}
          error={tried && entry.school === null ? t('intervenantForms.postings.schoolNeeded') : undefined}
          search={searchSchools}
          onChange={(school) => setEntry((last) => ({ ...last, school }))}
        />
        {byHand && (
          <SelectField
            id="posting-kind"
            label={t('intervenantForms.postings.kind')}
            value={entry.kind}
            options={kinds.map((value) => ({ value, label: t(`intervenants.postings.kinds.${value}`) }))}
            onChange={(value) =>
              setEntry((last) => ({ ...last, kind: kinds.find((kind) => kind === value) ?? last.kind }))
            }
          />
        )}
        <PickerField
          id="posting-discipline"
          label={t('intervenantForms.postings.discipline')}
          hint={t('intervenantForms.criteria.pickHint')}
          value={entry.discipline}
          optional
          search={searchDisciplines}
          onChange={(discipline) => setEntry((last) => ({ ...last, discipline }))}
        />
      </FormSection>
      <Refusal problem={add.problem} />
      <p>
        <BusyButton type="submit" variant="primary" busy={add.busy}>
          {t('intervenantForms.postings.add')}
        </BusyButton>
      </p>
    </form>
  )
}
