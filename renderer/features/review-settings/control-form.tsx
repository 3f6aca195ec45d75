import {
  type AlertRule,
  alertRules,
  type CeilingKind,
  ceilingKinds,
  controlRights,
  controlSections,
  isLocked,
  levelsOf,
} from '../../../shared/model/control-levels.ts'
import { FormSection, MoneyField, NumberField, SelectField, TextField, useText } from '../../components/index.ts'
import { type ControlDraft, type DraftErrors, monthsId, mostId, mostOf, sourceId } from './control-draft.ts'

type Props = Readonly<{ draft: ControlDraft; errors: DraftErrors; onChange(draft: ControlDraft): void }>

/** The level of one control, among those that the rules leave to the office. */
function LevelField({ rule, draft, onChange }: { rule: AlertRule } & Omit<Props, 'errors'>) {
  const t = useText()
  return (
    <SelectField
      id={`level-${rule}`}
      label={t(`reviewSettings.names.${rule}`)}
      hint={t('reviewSettings.usual', { level: t(`reviewSettings.levels.${controlRights[rule].usual}`) })}
      value={draft.levels[rule]}
      options={levelsOf(rule).map((level) => ({ value: level, label: t(`reviewSettings.levels.${level}`) }))}
      onChange={(value) => {
        const level = levelsOf(rule).find((one) => one === value)
        if (level !== undefined) onChange({ ...draft, levels: { ...draft.levels, [rule]: level } })
      }}
    />
  )
}

const inCents = (kind: CeilingKind): boolean => kind === 'nightCents' || kind === 'ticketsCents'

/** One ceiling of the office beside the text that gives it. */
function CeilingFields({ kind, draft, errors, onChange }: { kind: CeilingKind } & Props) {
  const t = useText()
  const known = draft.ceilings[kind]
  const name = t(`review.ceilings.${kind}`)
  const change = (part: Partial<typeof known>) =>
    onChange({ ...draft, ceilings: { ...draft.ceilings, [kind]: { ...known, ...part } } })
  const errorOf = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message
  const most = {
    id: mostId(kind),
    label: t('reviewSettings.most', { kind: name }),
    optional: true,
    value: known.most,
    error: errorOf(mostId(kind)),
    onChange: (value: typeof known.most) => change({ most: value }),
  }
  return (
    <div className="ceiling-fields">
      {inCents(kind) ? (
        <MoneyField {...most} least={1} most={mostOf(kind)} />
      ) : (
        <NumberField {...most} least={1} most={mostOf(kind)} />
      )}
      <TextField
        id={sourceId(kind)}
        label={t('reviewSettings.source', { kind: name })}
        optional
        value={known.source}
        error={errorOf(sourceId(kind))}
        onChange={(source) => change({ source })}
      />
    </div>
  )
}

/** The level of each control by section, those that never change, and the ceilings of the office. */
export function ControlForm({ draft, errors, onChange }: Props) {
  const t = useText()
  const rulesOf = (section: string) =>
    alertRules.filter((rule) => controlRights[rule].section === section && !isLocked(rule))
  return (
    <>
      {controlSections.map((section) => (
        <FormSection key={section} legend={t(`reviewSettings.sections.${section}`)}>
          {section === 'duplicates' && <p className="whole-row field-hint">{t('reviewSettings.leastHint')}</p>}
          {rulesOf(section).map((rule) => (
            <LevelField key={rule} rule={rule} draft={draft} onChange={onChange} />
          ))}
          {section === 'person' && (
            <NumberField
              id={monthsId}
              label={t('reviewSettings.payFileMonths')}
              least={1}
              most={60}
              value={draft.payFileMonths}
              error={errors.find(({ fieldId }) => fieldId === monthsId)?.message}
              onChange={(payFileMonths) => onChange({ ...draft, payFileMonths })}
            />
          )}
        </FormSection>
      ))}
      <FormSection legend={t('reviewSettings.sections.ceilings')}>
        <p className="whole-row field-hint">{t('reviewSettings.ceilingHint')}</p>
        {ceilingKinds.map((kind) => (
          <CeilingFields key={kind} kind={kind} draft={draft} errors={errors} onChange={onChange} />
        ))}
      </FormSection>
      <section aria-labelledby="locked-controls">
        <h2 id="locked-controls">{t('reviewSettings.sections.locked')}</h2>
        <p className="field-hint">{t('reviewSettings.lockedHint')}</p>
        <ul>
          {alertRules.filter(isLocked).map((rule) => (
            <li key={rule}>{t(`reviewSettings.names.${rule}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
