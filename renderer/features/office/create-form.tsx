import { type FormEvent, useState } from 'react'
import {
  BusyButton,
  ErrorSummary,
  FormSection,
  PasswordField,
  RequiredNote,
  TextField,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { PasswordRule } from '../accounts/password-rule.tsx'
import { Refusal } from '../refusal.tsx'
import { AcademyField } from './academy-field.tsx'
import type { StartProps } from './first-run.tsx'
import { IdentityFields } from './identity-fields.tsx'
import {
  type DraftErrors,
  type DraftField,
  draftErrors,
  emptyDraft,
  identityFields,
  type OfficeDraft,
  officeOf,
} from './office-draft.ts'

const fieldOrder: readonly DraftField[] = [
  'academy',
  ...identityFields,
  'schoolYear',
  'displayName',
  'login',
  'password',
]

/** A real office: its academy, what convocations say of it, and its first administrator. */
export function CreateForm({ state, onStarted }: StartProps) {
  const t = useText()
  const create = useCommand(client.office.create)
  const [draft, setDraft] = useState<OfficeDraft>(() => emptyDraft(state.today))
  const [errors, setErrors] = useState<DraftErrors>({})
  const [attempt, setAttempt] = useState(0)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const found = draftErrors(draft, t)
    setErrors(found)
    if (Object.keys(found).length > 0) return setAttempt((last) => last + 1)
    const started = await create.send({ office: officeOf(draft) })
    if (started !== null) onStarted(started.jobId)
  }
  const field = <F extends DraftField>(name: F) => ({
    id: `office-${name}`,
    value: draft[name],
    error: errors[name],
    onChange: (value: OfficeDraft[F]) => {
      setDraft((last) => ({ ...last, [name]: value }))
      setErrors(({ [name]: _gone, ...rest }) => rest as DraftErrors)
    },
  })
  const listed = fieldOrder.flatMap((name) => {
    const message = errors[name]
    return message === undefined ? [] : [{ fieldId: `office-${name}`, message }]
  })
  return (
    <form className="gate-form" noValidate onSubmit={send} aria-label={t('office.create.title')}>
      <ErrorSummary errors={listed} attempt={attempt} />
      <Refusal problem={create.problem} title={t('office.errors.notSent')} />
      <RequiredNote />
      <FormSection legend={t('office.create.identity')}>
        <div className="whole-row">
          <AcademyField {...field('academy')} />
        </div>
        <IdentityFields field={field} />
        <TextField
          {...field('schoolYear')}
          label={t('office.create.schoolYear')}
          hint={t('office.create.schoolYearHint')}
          inputMode="numeric"
          maxLength={4}
          width="short"
        />
      </FormSection>
      <FormSection legend={t('office.create.administrator')}>
        <TextField
          {...field('displayName')}
          label={t('office.create.displayName')}
          autoComplete="name"
          maxLength={200}
        />
        <TextField
          {...field('login')}
          label={t('office.create.login')}
          hint={t('office.create.loginHint')}
          autoComplete="username"
          maxLength={100}
        />
        <PasswordField
          {...field('password')}
          label={t('office.create.password')}
          hint={<PasswordRule password={draft.password} />}
          autoComplete="new-password"
        />
      </FormSection>
      <div>
        <BusyButton type="submit" variant="primary" busy={create.busy}>
          {t('office.create.send')}
        </BusyButton>
      </div>
    </form>
  )
}
