import type { KeyboardEvent } from 'react'
import type { ServiceForm } from '../../../shared/model/service-statements.ts'
import { StatusTag, useFormat, useText } from '../../components/index.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useWord } from '../claims/words.ts'
import { RowButton } from '../row-button.tsx'
import { countOf, differencesIn, type LineDraft, type StatementFault, type StatementLine } from './statement-draft.ts'
import { QuantityFields, ReasonFields } from './statement-fields.tsx'
import { ThreeCounts } from './three-counts.tsx'
import { personPlace } from './use-statement.ts'

type Props = Readonly<{
  line: StatementLine
  form: ServiceForm
  entryForm: string
  draft: LineDraft
  /** Attested and not being rectified: shown, not asked. */
  closed: boolean
  /** The service is closed: nobody is replaced either. */
  readOnly: boolean
  fault: StatementFault['kind'] | null
  /** Several people: each may be attested alone. */
  alone: boolean
  onChange: (part: Partial<LineDraft>) => void
  onAttest: () => void
  onReplace: () => void
  onWithdraw: () => void
}>

/** The arrows go from person to person; inside a line, Tab reaches the fields. */
function moveBetween(event: KeyboardEvent<HTMLElement>) {
  if (event.target !== event.currentTarget || !['ArrowDown', 'ArrowUp'].includes(event.key)) return
  const people = [...document.querySelectorAll<HTMLElement>('[data-person]')]
  const step = event.key === 'ArrowDown' ? 1 : -1
  people[people.indexOf(event.currentTarget) + step]?.focus()
  event.preventDefault()
}

function Presence({ line, draft, closed, onChange }: Pick<Props, 'line' | 'draft' | 'closed' | 'onChange'>) {
  const t = useText()
  const { assignmentId, intervenant: name } = line
  if (closed && draft.present === null) return null
  if (closed)
    return (
      <StatusTag tone={draft.present ? 'success' : 'stopped'}>
        {t(draft.present ? 'serviceStatements.presence.present' : 'serviceStatements.presence.absent')}
      </StatusTag>
    )
  const choice = (present: boolean) => (
    <label className="claim-choice">
      <input
        type="radio"
        name={`presence-${assignmentId}`}
        id={`presence-${assignmentId}-${present}`}
        checked={draft.present === present}
        onChange={() => onChange({ present })}
      />
      {t(present ? 'serviceStatements.presence.present' : 'serviceStatements.presence.absent')}
    </label>
  )
  return (
    <fieldset className="statement-presence" aria-label={t('serviceStatementsScreen.presenceOf', { name })}>
      {choice(true)}
      {choice(false)}
    </fieldset>
  )
}

/** Who came in place of somebody, and whether the office has made the convocation. */
function Replacement({
  line,
  readOnly,
  onReplace,
  onWithdraw,
}: Pick<Props, 'line' | 'readOnly' | 'onReplace' | 'onWithdraw'>) {
  const t = useText()
  const state = useWord('serviceStatements.replacementStates')
  const { replacement, intervenant: name } = line
  const waiting = replacement?.state === 'waiting'
  const act = t(waiting ? 'serviceStatementsScreen.replaceOther' : 'serviceStatementsScreen.replace')
  return (
    <div className="statement-replacement">
      {replacement !== null && (
        <p>
          {t('serviceStatementsScreen.replacedBy', { name: replacement.name })}{' '}
          <StatusTag tone={waiting ? 'pending' : replacement.state === 'convoked' ? 'success' : 'stopped'}>
            {state(replacement.state)}
          </StatusTag>
          {replacement.answer !== '' && <span className="claim-small">{replacement.answer}</span>}
        </p>
      )}
      {!readOnly && replacement?.state !== 'convoked' && (
        <RowButton text={act} name={t('serviceStatementsScreen.replaceNamed', { act, name })} run={onReplace} />
      )}
      {!readOnly && waiting && (
        <RowButton
          text={t('serviceStatementsScreen.withdraw')}
          name={t('serviceStatementsScreen.withdrawNamed', { name: replacement.name })}
          run={onWithdraw}
        />
      )}
    </div>
  )
}

/** One person of the mission: present or absent, how much, and how that compares. */
export function StatementLineFields(props: Props) {
  const { line, form, entryForm, draft, closed, fault, alone, onChange, onAttest } = props
  const t = useText()
  const format = useFormat()
  const role = useWord('convocations.roles')
  const reason = useWord('serviceStatements.reasons')
  const stage = useWord('serviceStatements.stages')
  const source = useWord('serviceStatements.sources')
  const { intervenant: name, stated, fee } = line
  return (
    <li>
      <fieldset
        className="statement-line"
        id={personPlace(line.assignmentId)}
        data-person={line.assignmentId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows go from person to person, and A speaks of this one
        tabIndex={0}
        aria-label={name}
        onKeyDown={moveBetween}
      >
        <div>
          <p className="statement-name">{name}</p>
          <p className="claim-small">{[role(line.role), line.school].filter(Boolean).join(', ')}</p>
          {fee !== null && (
            <p className="claim-small">
              {t('serviceStatementsScreen.fee', { stage: stage(fee.stage) })}
              {fee.cents !== null && `, ${format.cents(fee.cents)}`}
            </p>
          )}
        </div>
        <div className="statement-middle">
          <Presence line={line} draft={draft} closed={closed} onChange={onChange} />
          {!closed && draft.present !== false && (
            <QuantityFields line={line} form={form} entryForm={entryForm} draft={draft} onChange={onChange} />
          )}
          {draft.present === false && <Replacement {...props} />}
        </div>
        <div className="statement-end">
          {form !== 'presence' && draft.present !== false && (
            <ThreeCounts
              form={form}
              convened={line.convened}
              declared={line.declared}
              counted={countOf(draft, form)}
              differences={differencesIn(line, draft, form)}
            />
          )}
          {stated !== null && (
            <p className="claim-small">
              {t('serviceStatementsScreen.statedBy', {
                source: source(stated.source),
                by: stated.by,
                at: format.dateTime(localMinute(stated.at)),
              })}
            </p>
          )}
          {closed && draft.reason !== null && <p className="claim-small">{reason(draft.reason)}</p>}
          {closed && draft.note !== '' && <p className="claim-small">{draft.note}</p>}
          {!closed && line.recorded !== null && (
            <StatusTag tone="pending">{t('serviceStatementsScreen.recordedTag')}</StatusTag>
          )}
          {!closed && stated === null && alone && (
            <RowButton
              text={t('serviceStatementsScreen.attestOne')}
              name={t('serviceStatementsScreen.attestNamed', { name })}
              run={onAttest}
            />
          )}
        </div>
        {!closed && (
          <ReasonFields
            line={line}
            form={form}
            draft={draft}
            reasonMissing={fault === 'reasonMissing'}
            noteMissing={fault === 'noteMissing'}
            onChange={onChange}
          />
        )}
      </fieldset>
    </li>
  )
}
