import { type FormEvent, useRef, useState } from 'react'
import {
  BusyButton,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  Screen,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** The account the office pays from: its last characters, and the way to give or change it. */
export function PayingAccountScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.office.payingAccount.queryOptions({ input: {} }))
  return (
    <Screen title={t('office.account.title')} sentence={t('office.account.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      {data === null && <EmptyState title={t('office.account.none')} sentence={t('office.account.noneNext')} />}
      {data && (
        <DescriptionList
          items={[
            { term: t('office.account.iban'), value: t('office.account.tail', { tail: data.ibanTail }) },
            { term: t('office.account.bic'), value: data.bic },
          ]}
        />
      )}
      <PayingAccountForm />
    </Screen>
  )
}

function PayingAccountForm() {
  const t = useText()
  const save = useCommand(client.office.setPayingAccount)
  const [iban, setIban] = useState('')
  const [bic, setBic] = useState('')
  const [attempt, setAttempt] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const ibanError = attempt > 0 && iban.trim() === '' ? t('office.account.ibanMissing') : undefined
  const bicError = attempt > 0 && bic.trim() === '' ? t('office.account.bicMissing') : undefined
  const errors = [
    { fieldId: 'paying-iban', message: ibanError },
    { fieldId: 'paying-bic', message: bicError },
  ].flatMap(({ fieldId, message }) => (message === undefined ? [] : [{ fieldId, message }]))
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (iban.trim() === '' || bic.trim() === '') return setAttempt((last) => last + 1)
    const saved = await save.send({ iban, bic })
    if (saved === null) return
    setIban('')
    setBic('')
    setAttempt(0)
    tell('success', t('office.account.saved', { tail: saved.ibanTail }))
  }
  useCommands([
    {
      id: 'office.account.save',
      textKey: 'office.account.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => form.current?.requestSubmit(),
    },
  ])
  return (
    <form
      ref={form}
      className="gate-form"
      data-narrow="true"
      noValidate
      onSubmit={send}
      aria-label={t('office.account.change')}
    >
      <h2>{t('office.account.change')}</h2>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Refusal problem={save.problem} title={t('office.account.notSaved')} />
      <TextField
        id="paying-iban"
        label={t('office.account.iban')}
        hint={t('office.account.ibanHint')}
        maxLength={50}
        value={iban}
        error={ibanError}
        onChange={setIban}
      />
      <TextField
        id="paying-bic"
        label={t('office.account.bic')}
        hint={t('office.account.bicHint')}
        maxLength={20}
        value={bic}
        error={bicError}
        onChange={setBic}
      />
      <div>
        <BusyButton type="submit" variant="primary" busy={save.busy}>
          {t('office.account.save')}
        </BusyButton>
      </div>
    </form>
  )
}
