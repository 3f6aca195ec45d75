import { NumberField, useText } from '../../components/index.ts'
import { useWord } from '../claims/words.ts'
import { type LineDraft, type StatementLine, unitOf } from './statement-draft.ts'

type Props = Readonly<{
  line: StatementLine
  entryForm: string
  draft: LineDraft
  onChange: (part: Partial<LineDraft>) => void
}>

/** One person of the mission: present or absent, and how much. */
export function StatementLineFields({ line, entryForm, draft, onChange }: Props) {
  const t = useText()
  const role = useWord('convocations.roles')
  const quantity = useWord('serviceStatements.quantities')(entryForm)
  const name = line.intervenant
  const choice = (present: boolean) => (
    <label className="claim-choice">
      <input
        type="radio"
        name={`presence-${line.assignmentId}`}
        id={`presence-${line.assignmentId}-${present}`}
        checked={draft.present === present}
        onChange={() => onChange({ present })}
      />
      {t(present ? 'serviceStatements.presence.present' : 'serviceStatements.presence.absent')}
    </label>
  )
  return (
    <li className="statement-line">
      <div>
        <p className="statement-name">{name}</p>
        <p className="claim-small">{role(line.role)}</p>
      </div>
      <fieldset className="statement-presence" aria-label={t('serviceStatementsScreen.presenceOf', { name })}>
        {choice(true)}
        {choice(false)}
      </fieldset>
      {unitOf(entryForm) !== 'presence' && draft.present !== false ? (
        <NumberField
          id={`quantity-${line.assignmentId}`}
          label={t('serviceStatementsScreen.quantityOf', { quantity, name })}
          value={draft.value}
          onChange={(value) => onChange({ value })}
          least={0}
          most={99_999}
          optional
        />
      ) : (
        <span />
      )}
      <p className="claim-small">
        {t('claimsScreen.labelled', {
          label: t('serviceStatementsScreen.declared'),
          value: line.declared ?? t('serviceStatementsScreen.notDeclared'),
        })}
      </p>
    </li>
  )
}
