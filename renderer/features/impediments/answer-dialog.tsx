import { useState } from 'react'
import type { ImpedimentRow } from '../../../shared/contract/impediments.ts'
import { DescriptionList, TextField, useFormat, useText } from '../../components/index.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { useAnswers } from './use-answers.ts'

type AnswerDialogProps = Readonly<{ row: ImpedimentRow; act: 'accept' | 'refuse'; onClose: () => void }>

/** The answer of the office, which the person reads; a refusal always says why (pain 12). */
export function AnswerDialog({ row, act, onClose }: AnswerDialogProps) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const answers = useAnswers()
  const [answer, setAnswer] = useState('')
  const [tried, setTried] = useState(false)
  const refusing = act === 'refuse'
  const send = async () => {
    setTried(true)
    if (refusing && answer.trim() === '') return
    if (await (refusing ? answers.refuse : answers.accept)(row, answer.trim())) onClose()
  }
  return (
    <EntryDialog
      title={t(`impediments.answers.${act}Title`, { name: row.intervenant })}
      sentence={
        row.kind === 'unavailable' && !refusing
          ? t('impediments.answers.daysSentence')
          : t('impediments.answers.sentence')
      }
      save={t(`impediments.answers.${act}`)}
      busy={answers.busy}
      problem={answers.problem}
      onSave={() => void send()}
      onClose={onClose}
      below={
        <DescriptionList
          items={[
            { term: t('impediments.columns.kind'), value: t(`impediments.kinds.${row.kind}`) },
            {
              term: t('impediments.columns.days'),
              value: t('impediments.days', { from: format.longDate(row.from), to: format.longDate(row.to) }),
            },
            { term: t('impediments.columns.explanation'), value: row.explanation },
            {
              term: t('impediments.columns.mission'),
              value: `${row.missionNumber} - ${missionTypeName(row)}, ${row.exam}, ${row.centre} (${row.town})`,
            },
          ]}
        />
      }
    >
      <TextField
        label={t('impediments.answers.answer')}
        hint={t(refusing ? 'impediments.answers.refusalHint' : 'impediments.answers.answerHint')}
        optional={!refusing}
        value={answer}
        onChange={setAnswer}
        lines={3}
        maxLength={500}
        error={refusing && tried && answer.trim() === '' ? t('impediments.answers.reasonNeeded') : undefined}
      />
    </EntryDialog>
  )
}
