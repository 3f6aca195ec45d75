import { useState } from 'react'
import type { OfficeIdentity } from '../../../shared/contract/office.ts'
import {
  BusyButton,
  ErrorSummary,
  FormSection,
  RequiredNote,
  Screen,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { IdentityFields } from './identity-fields.tsx'
import { type IdentityErrors, type IdentityField, identityErrors, identityFields, identityOf } from './office-draft.ts'

/** What is typed, and what the office was when it began: a change of somebody else must not slip under it. */
type Typed = Readonly<{ draft: OfficeIdentity; seen: OfficeIdentity; errors: IdentityErrors; attempt: number }>

/** What documents say of the office from now on: its name and how to reach it. */
export function OfficeIdentityScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.office.identity.queryOptions({ input: {} }))
  const change = useCommand(client.office.changeIdentity)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? (data && { draft: data, seen: data, errors: {}, attempt: 0 })
  const save = async () => {
    if (shown === undefined) return
    const errors = identityErrors(shown.draft, t)
    if (Object.keys(errors).length > 0) return setTyped({ ...shown, errors, attempt: shown.attempt + 1 })
    const saved = await change.send({ expected: shown.seen, identity: identityOf(shown.draft) })
    if (saved === null) return
    setTyped({ draft: saved, seen: saved, errors: {}, attempt: 0 })
    tell('success', t('office.identity.saved', { name: saved.name }))
  }
  useCommands([
    {
      id: 'office.identity.save',
      textKey: 'office.identity.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
  ])
  return (
    <Screen title={t('office.identity.title')} sentence={t('office.identity.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={change.problem} title={t('office.identity.notSaved')} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {shown && <IdentityForm shown={shown} busy={change.busy} onChange={setTyped} onSend={() => void save()} />}
    </Screen>
  )
}

function IdentityForm({
  shown,
  busy,
  onChange,
  onSend,
}: {
  shown: Typed
  busy: boolean
  onChange: (typed: Typed) => void
  onSend: () => void
}) {
  const t = useText()
  const field = (name: IdentityField) => ({
    id: `office-${name}`,
    value: shown.draft[name],
    error: shown.errors[name],
    onChange: (value: string) => {
      const { [name]: _gone, ...errors } = shown.errors
      onChange({ ...shown, draft: { ...shown.draft, [name]: value }, errors })
    },
  })
  const listed = identityFields.flatMap((name) => {
    const message = shown.errors[name]
    return message === undefined ? [] : [{ fieldId: `office-${name}`, message }]
  })
  return (
    <form
      noValidate
      className="sheet-form"
      aria-label={t('office.identity.title')}
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      <ErrorSummary errors={listed} attempt={shown.attempt} />
      <RequiredNote />
      <FormSection legend={t('office.create.identity')}>
        <IdentityFields field={field} />
      </FormSection>
      <div>
        <BusyButton type="submit" variant="primary" busy={busy}>
          {t('office.identity.save')}
        </BusyButton>
      </div>
    </form>
  )
}
