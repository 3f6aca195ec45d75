import { StatusTag, type StatusTone, useFormat, useText } from '../../components/index.ts'
import { originSentence } from './origin.ts'
import { paperOf, type SchoolCompetence } from './words.ts'

const tones: Readonly<Record<SchoolCompetence['word'], StatusTone>> = {
  toValidate: 'pending',
  confirmed: 'success',
  removed: 'stopped',
  suspended: 'warning',
}

type Props = Readonly<{
  competence: SchoolCompetence
  schoolYear: number
  /** False while the activity is closed: the line is then only read. */
  open: boolean
  onValidate: () => void
  onRemove: () => void
}>

/** One competence: the paper, whose words it bears, and what the school can still say. */
export function CompetenceLine({ competence, schoolYear, open, onValidate, onRemove }: Props) {
  const t = useText()
  const format = useFormat()
  const { word, effective, statements } = competence
  const paper = paperOf(competence)
  return (
    <li className="school-line" data-competence={competence.id}>
      <div className="school-line-head">
        <p className="school-paper" lang="fr">
          {effective ? paper : <s>{paper}</s>}
        </p>
        <StatusTag tone={tones[word]}>{t(`schoolStaff.competences.words.${word}`)}</StatusTag>
      </div>
      <ul className="school-origins">
        {statements.map((statement) => (
          <li key={`${statement.author} ${statement.authorCode}`}>
            {originSentence(statement, schoolYear, t, format)}
          </li>
        ))}
      </ul>
      {open && (
        <p className="school-line-actions">
          {word !== 'confirmed' && (
            <button type="button" className="button" data-variant="small" onClick={onValidate}>
              {t('schoolStaff.competences.validate')}
              <kbd>V</kbd>
              <span className="visually-hidden">, {paper}</span>
            </button>
          )}
          {word !== 'removed' && (
            <button type="button" className="button" data-variant="small" onClick={onRemove}>
              {t('schoolStaff.competences.remove')}
              <kbd>R</kbd>
              <span className="visually-hidden">, {paper}</span>
            </button>
          )}
        </p>
      )}
    </li>
  )
}
