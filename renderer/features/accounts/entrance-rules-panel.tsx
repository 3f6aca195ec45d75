import { useState } from 'react'
import { type EntranceRules, type IdentifierRule, identifierRules } from '../../../shared/model/identifier-rules.ts'
import {
  BusyButton,
  EmptyState,
  FormSection,
  SelectField,
  TextField,
  tell,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

type Typed = EntranceRules & Readonly<{ version: number }>

/** How identifiers are made, for staff and for the others, and every decision there was (F34, F36, F37, F38, F39). */
export function EntranceRulesPanel() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.accounts.entranceRules.queryOptions({ input: {} }))
  const save = useCommand(client.accounts.setEntranceRules)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? data
  if (shown === undefined)
    return problem === null ? <div aria-busy="true" /> : <Refusal problem={problem} onRetry={retry} />
  const { staff, outsiders, pointer, version } = shown
  const change = (part: Partial<EntranceRules>) => setTyped({ staff, outsiders, pointer, version, ...part })
  const send = async () => {
    const done = await save.send({ staff, outsiders, pointer, expectedVersion: version })
    if (done === null) return
    setTyped(null)
    tell('success', t('accesses.rules.saved'))
  }
  const nameOf = (rule: IdentifierRule) => t(`accesses.rules.names.${rule}`)
  const options = identifierRules.map((value) => ({ value, label: nameOf(value) }))
  const ruleOf = (value: string, before: IdentifierRule) => identifierRules.find((rule) => rule === value) ?? before
  return (
    <form
      className="gate-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Refusal problem={save.problem} title={t('accesses.rules.notSaved')} />
      <p>{t('accesses.rules.hint')}</p>
      <FormSection legend={t('accesses.rules.tab')}>
        <SelectField
          id="rule-staff"
          label={t('accesses.rules.staff')}
          hint={t(`accesses.entrance.rules.${staff}`)}
          value={staff}
          options={options}
          onChange={(value) => change({ staff: ruleOf(value, staff) })}
        />
        <SelectField
          id="rule-outsiders"
          label={t('accesses.rules.outsiders')}
          hint={t(`accesses.entrance.rules.${outsiders}`)}
          value={outsiders}
          options={options}
          onChange={(value) => change({ outsiders: ruleOf(value, outsiders) })}
        />
        <TextField
          id="rule-pointer"
          label={t('accesses.rules.pointer')}
          hint={t('accesses.rules.pointerHint')}
          optional
          lines={2}
          maxLength={500}
          value={pointer}
          onChange={(value) => change({ pointer: value })}
        />
      </FormSection>
      <div>
        <BusyButton type="submit" variant="primary" busy={save.busy}>
          {t('accesses.rules.save')}
        </BusyButton>
      </div>
      <h2>{t('accesses.rules.history')}</h2>
      {data?.history.length === 0 && <EmptyState title={t('accesses.rules.noHistory')} />}
      <ol className="login-list">
        {data?.history.map((decision) => (
          <li key={decision.version}>
            <span>
              {t('accesses.rules.decided', { at: format.dateTime(decision.decidedAt), by: decision.decidedBy })}
              <small>{t('accesses.rules.staffRule', { rule: nameOf(decision.staff) })}</small>
              <small>{t('accesses.rules.outsidersRule', { rule: nameOf(decision.outsiders) })}</small>
              {decision.pointer !== '' && <small>{decision.pointer}</small>}
            </span>
          </li>
        ))}
      </ol>
    </form>
  )
}
