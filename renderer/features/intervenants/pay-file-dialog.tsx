import { useEffect, useRef, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import type { Facts } from '../../../shared/model/result.ts'
import {
  BusyButton,
  DateField,
  Dialog,
  ErrorSummary,
  RequiredNote,
  TextField,
  tell,
  type Unreadable,
  unreadable,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { touch } from '../../data/revisions.ts'
import { ruleText } from '../../data/rule-text.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { nameOf } from './intervenant-words.ts'

type Checks = Awaited<ReturnType<typeof client.intervenants.checkPayFile>>

const pause = 250
const nothingWrong: Checks = { iban: null, bic: null, nir: null, holderDiffers: false }

/** Asks the core, while somebody types, what is wrong: the rules of account and social security numbers live there. */
function useChecks(
  typed: Readonly<{ intervenantId: string; holderName: string; iban: string; bic: string; nir: string }>,
) {
  const [checks, setChecks] = useState(nothingWrong)
  const { intervenantId, holderName, iban, bic, nir } = typed
  useEffect(() => {
    const asking = new AbortController()
    const timer = setTimeout(async () => {
      const answer = await client.intervenants
        .checkPayFile({ intervenantId, holderName, iban, bic, nir }, { signal: asking.signal })
        .catch(() => null)
      if (answer !== null && !asking.signal.aborted) setChecks(answer)
    }, pause)
    return () => {
      asking.abort()
      clearTimeout(timer)
    }
  }, [intervenantId, holderName, iban, bic, nir])
  return checks
}

/** Bank account and social security number of a person; what is already held stays when its field is left empty. */
export function PayFileDialog({ person, onClose }: { person: IntervenantSheet; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const { payFile } = person
  const today = useSessionState()?.today ?? ''
  const [opened] = useState(person.version)
  const [holderName, setHolderName] = useState(payFile?.holderName ?? nameOf(person))
  const [iban, setIban] = useState('')
  const [bic, setBic] = useState('')
  const [nir, setNir] = useState('')
  const [validFrom, setValidFrom] = useState<string | Unreadable>(today)
  const [attempt, setAttempt] = useState(0)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const save = useCommand(client.intervenants.savePayFile)
  const form = useRef<HTMLFormElement>(null)
  const checks = useChecks({ intervenantId: person.id, holderName, iban, bic, nir })

  const sentence = (fault: Readonly<{ rule: string; facts: Facts }> | null) =>
    fault === null ? undefined : (ruleText({ code: 'RULE', ...fault }, t, format) ?? fault.rule)
  const errors = {
    holderName: holderName.trim() === '' ? t('rules.intervenants.holderNeeded') : undefined,
    iban: iban.trim() === '' && payFile === null ? t('rules.intervenants.ibanNeeded') : sentence(checks.iban),
    bic: sentence(checks.bic),
    nir: sentence(checks.nir),
    validFrom: validFrom === '' || validFrom === unreadable ? t('components.field.dateFormat') : undefined,
  }
  const shown = (field: keyof typeof errors) => (attempt > 0 || left.has(field) ? errors[field] : undefined)
  const leave = (field: keyof typeof errors) => () => setLeft((last) => new Set([...last, field]))
  const checked = (text: string, field: 'iban' | 'nir', hint: string) =>
    text.trim() !== '' && left.has(field) && errors[field] === undefined ? t('intervenantForms.payFile.checked') : hint
  const keep = (tail: string | null | undefined, hint: string) =>
    tail ? t('intervenantForms.payFile.keepHint', { tail }) : hint

  const send = async () => {
    if (Object.values(errors).some((error) => error !== undefined)) return setAttempt((last) => last + 1)
    // After a conflict was told, sending again is a decision made on the sheet as it now stands.
    const expectedVersion = save.problem?.code === 'CONFLICT' ? person.version : opened
    const done = await save.send({ intervenantId: person.id, expectedVersion, holderName, iban, bic, nir, validFrom })
    if (done === null) return touch(['intervenants'])
    tell('success', t('intervenantForms.payFile.saved', { name: nameOf(person) }))
    onClose()
  }
  useCommands([
    {
      id: 'intervenants.savePayFile',
      textKey: 'intervenantForms.payFile.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: send,
    },
  ])
  const listed =
    attempt === 0
      ? []
      : Object.entries(errors).flatMap(([field, message]) =>
          message === undefined ? [] : [{ fieldId: `pay-file-${field}`, message }],
        )
  return (
    <Dialog
      opened
      title={t(payFile === null ? 'intervenantForms.payFile.enter' : 'intervenantForms.payFile.edit')}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={save.busy} onClick={() => void send()}>
            {t('intervenantForms.payFile.save')}
          </BusyButton>
          <button type="button" className="button" onClick={onClose}>
            {t('components.dialog.cancel')}
          </button>
        </>
      }
    >
      <form
        ref={form}
        className="sheet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <ErrorSummary errors={listed} attempt={attempt} />
        <Refusal problem={save.problem} title={t('intervenantForms.payFile.notSaved')} />
        <RequiredNote />
        <TextField
          id="pay-file-holderName"
          label={t('intervenants.payFile.holder')}
          value={holderName}
          error={shown('holderName')}
          hint={checks.holderDiffers ? <b role="status">{t('intervenants.payFile.holderDiffers')}</b> : undefined}
          maxLength={80}
          autoFocus
          onChange={setHolderName}
        />
        <TextField
          id="pay-file-iban"
          label={t('intervenants.payFile.iban')}
          hint={checked(iban, 'iban', keep(payFile?.ibanTail, t('intervenantForms.payFile.ibanHint')))}
          value={iban}
          error={shown('iban')}
          optional={payFile !== null}
          maxLength={50}
          onBlur={leave('iban')}
          onChange={setIban}
        />
        <TextField
          id="pay-file-bic"
          label={t('intervenants.payFile.bic')}
          hint={t('intervenantForms.payFile.bicHint')}
          value={bic}
          error={shown('bic')}
          optional
          maxLength={20}
          onBlur={leave('bic')}
          onChange={setBic}
        />
        <TextField
          id="pay-file-nir"
          label={t('intervenants.payFile.nir')}
          hint={checked(nir, 'nir', keep(payFile?.nirTail, t('intervenantForms.payFile.nirHint')))}
          value={nir}
          error={shown('nir')}
          optional
          maxLength={25}
          onBlur={leave('nir')}
          onChange={setNir}
        />
        <DateField
          id="pay-file-validFrom"
          label={t('intervenantForms.payFile.validFrom')}
          value={validFrom}
          error={shown('validFrom')}
          latest={today}
          onChange={setValidFrom}
        />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
