import { useCallback, useState } from 'react'
import {
  BusyButton,
  Dialog,
  type PickedOption,
  PickerField,
  RequiredNote,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { searchIntervenants } from '../accounts/pickers.ts'
import { Refusal } from '../refusal.tsx'

export type AddDialogProps = Readonly<{
  /** Whose competence; null lets the office choose. */
  person: Readonly<{ id: string; name: string }> | null
  /** The words that say what is offered: all exams for the office, those of the schools otherwise. */
  office: boolean
  onClose: () => void
  /** `act` is what undoing takes back. */
  onAdded: (added: Readonly<{ act: number; paper: string }>) => void
}>

type Wanted = Readonly<{ examCode: string | null; specialtyCode: string | null }>

/** Declares a person competent for a paper: exam, then specialty, then paper, each found by typing (F164-F168). */
export function AddDialog({ person, office, onClose, onAdded }: AddDialogProps) {
  const t = useText()
  const add = useCommand(client.competences.add)
  const [chosenPerson, setChosenPerson] = useState<PickedOption | null>(null)
  const [exam, setExam] = useState<PickedOption | null>(null)
  const [specialty, setSpecialty] = useState<PickedOption | null>(null)
  const [paper, setPaper] = useState<PickedOption | null>(null)
  const [tried, setTried] = useState(false)
  const intervenantId = person?.id ?? chosenPerson?.value
  const examCode = exam?.value
  const specialtyCode = specialty?.value
  const choices = useChoices(intervenantId)
  const searchExams = useCallback((query: string) => choices({ examCode: null, specialtyCode: null }, query), [choices])
  const searchSpecialties = useCallback(
    (query: string) => (examCode === undefined ? none() : choices({ examCode, specialtyCode: null }, query)),
    [choices, examCode],
  )
  const searchPapers = useCallback(
    (query: string) =>
      examCode === undefined || specialtyCode === undefined ? none() : choices({ examCode, specialtyCode }, query),
    [choices, examCode, specialtyCode],
  )
  const choosePerson = (next: PickedOption | null) => {
    setChosenPerson(next)
    setExam(null)
    setSpecialty(null)
    setPaper(null)
  }
  const chooseExam = async (next: PickedOption | null) => {
    setExam(next)
    setPaper(null)
    // An exam with one specialty leaves nothing to choose.
    const found = next === null ? [] : await choices({ examCode: next.value, specialtyCode: null }, '')
    setSpecialty(found.length === 1 ? (found[0] ?? null) : null)
  }
  const chooseSpecialty = (next: PickedOption | null) => {
    setSpecialty(next)
    setPaper(null)
  }
  const send = async () => {
    setTried(true)
    if (intervenantId === undefined || paper === null) return
    const done = await add.send({ intervenantId, paperId: paper.value })
    if (done === null) return
    onAdded({ act: done.act, paper: paper.label })
    onClose()
  }
  useCommands([
    {
      id: 'competences.create',
      textKey: 'competences.add.send',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: send,
    },
  ])
  const missing = (chosen: PickedOption | null, sentence: string) => (tried && chosen === null ? sentence : undefined)
  return (
    <Dialog
      opened
      title={person && office ? t('competences.add.titleFor', { name: person.name }) : t('competences.add.title')}
      sentence={t(office ? 'competences.add.officeSentence' : 'competences.add.sentence')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={add.busy} onClick={() => void send()}>
            {t('competences.add.send')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <Refusal problem={add.problem} title={t('competences.add.notSent')} />
      <RequiredNote />
      <div className="form-fields competence-add">
        {person === null && (
          <PickerField
            label={t('competences.add.person')}
            autoFocus
            search={searchIntervenants}
            value={chosenPerson}
            error={missing(chosenPerson, t('competences.add.choosePerson'))}
            onChange={choosePerson}
          />
        )}
        <PickerField
          label={t('competences.add.exam')}
          autoFocus={person !== null}
          search={searchExams}
          value={exam}
          error={missing(exam, t('competences.add.chooseExam'))}
          onChange={(next) => void chooseExam(next)}
        />
        <PickerField
          label={t('competences.add.specialty')}
          hint={exam === null ? t('competences.add.examFirst') : undefined}
          search={searchSpecialties}
          value={specialty}
          error={missing(specialty, t('competences.add.chooseSpecialty'))}
          onChange={chooseSpecialty}
        />
        <PickerField
          label={t('competences.add.paper')}
          hint={specialty === null ? t('competences.add.specialtyFirst') : undefined}
          search={searchPapers}
          value={paper}
          error={missing(paper, t('competences.add.choosePaper'))}
          onChange={setPaper}
        />
      </div>
    </Dialog>
  )
}

const none = async (): Promise<readonly PickedOption[]> => []

/** Reads what can be chosen next for a person; papers already held come greyed with their reason. */
function useChoices(intervenantId: string | undefined) {
  const t = useText()
  return useCallback(
    async (wanted: Wanted, filter: string): Promise<readonly PickedOption[]> => {
      if (intervenantId === undefined) return none()
      const found = await client.competences.choices({ intervenantId, ...wanted, filter: filter.slice(0, 200) })
      return found.map(({ value, label, held }) => ({
        value,
        label,
        ...(held ? { detail: t('competences.add.held'), unavailable: true } : {}),
      }))
    },
    [intervenantId, t],
  )
}
