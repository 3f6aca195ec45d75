import { type FormEvent, useEffect, useRef, useState } from 'react'
import { manualPopulations } from '../../../shared/model/identity.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  ActionBar,
  announce,
  BusyButton,
  CommandButton,
  ErrorSummary,
  FormSection,
  goTo,
  RequiredNote,
  Screen,
  SelectField,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { blankCreation, type CreateDraft, keepCreation, keptCreation, withPopulation } from './create-draft.ts'
import { type Duplicate, DuplicatesPart } from './duplicates-part.tsx'
import { type IdentityDraft, identityErrors, identityFrom, listedErrors } from './identity-draft.ts'
import { IdentityFields } from './identity-fields.tsx'

const identifying = ['lastName', 'firstName', 'birthName', 'birthDate'] as const

/**
 * Somebody whom no staff file brings. People alike are shown before anything is written; what was typed waits while their
 * sheets are read.
 */
export function CreateScreen() {
  const t = useText()
  const today = useSessionState()?.today ?? ''
  const [draft, setDraft] = useState<CreateDraft>(() => keptCreation() ?? blankCreation)
  const [found, setFound] = useState<readonly Duplicate[]>([])
  const [attempt, setAttempt] = useState(0)
  const [unread, setUnread] = useState<Problem | null>(null)
  const create = useCommand(client.intervenants.create)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (keptCreation() !== null) announce(t('intervenantForms.create.kept'))
  }, [t])

  const change = (part: Partial<CreateDraft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    keepCreation(next)
  }
  const changeIdentity = (part: Partial<IdentityDraft>) => {
    // Another name or date may be nobody's: those alike are looked for again when the form is sent.
    if (identifying.some((field) => field in part)) setFound([])
    change({ identity: { ...draft.identity, ...part } })
  }

  const noPopulation = draft.identity.population === ''
  const unreasoned = found.length > 0 && draft.duplicateReason.trim() === ''
  const faults = identityErrors(draft.identity, today, t)
  const tried = attempt > 0
  const populationError = tried && noPopulation ? t('intervenantForms.identity.choose') : undefined
  const reasonError = tried && unreasoned ? t('intervenantForms.duplicates.reasonNeeded') : undefined
  const listed = [
    ...(populationError ? [{ fieldId: 'identity-population', message: populationError }] : []),
    ...listedErrors(tried ? faults : {}),
    ...(reasonError ? [{ fieldId: 'create-duplicateReason', message: reasonError }] : []),
  ]

  const leave = () => {
    keepCreation(null)
    goTo('/intervenants')
  }
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (create.busy) return
    if (noPopulation || unreasoned || Object.keys(faults).length > 0) return setAttempt((last) => last + 1)
    const identity = identityFrom(draft.identity)
    const { numen, nir, duplicateReason } = draft
    if (found.length === 0) {
      try {
        const { lastName, firstName, birthName, birthDate } = identity
        const alike = await client.intervenants.duplicates({ lastName, firstName, birthName, birthDate, numen, nir })
        setUnread(null)
        if (alike.length > 0) {
          setAttempt(0)
          return setFound(alike)
        }
      } catch (error) {
        return setUnread(problemOf(error))
      }
    }
    const done = await create.send({ identity, numen, nir, duplicateReason })
    if (done === null) return
    keepCreation(null)
    const name = `${identity.lastName} ${identity.firstName}`
    tell('success', t('intervenantForms.create.created', { name, number: done.number }))
    goTo(`/intervenants/${done.id}`)
  }
  useCommands([
    {
      id: 'intervenants.create',
      textKey: found.length > 0 ? 'intervenantForms.create.anyway' : 'intervenantForms.create.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => send(),
    },
    { id: 'intervenants.discard', textKey: 'intervenantForms.create.discard', group: 'screen', run: leave },
  ])
  return (
    <Screen title={t('intervenantForms.create.title')} sentence={t('intervenantForms.create.sentence')}>
      <form ref={form} className="sheet-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary errors={listed} attempt={attempt} />
        <Refusal problem={unread ?? create.problem} title={t('intervenantForms.create.notCreated')} />
        {found.length > 0 && (
          <DuplicatesPart
            found={found}
            reason={draft.duplicateReason}
            error={reasonError}
            onReason={(duplicateReason) => change({ duplicateReason })}
          />
        )}
        <RequiredNote />
        <FormSection legend={t('intervenants.identity.population')}>
          <SelectField
            id="identity-population"
            label={t('intervenants.identity.population')}
            value={draft.identity.population}
            error={populationError}
            options={manualPopulations.map((value) => ({ value, label: t(`intervenants.populations.${value}`) }))}
            onChange={(value) => change({ identity: withPopulation(draft.identity, value) })}
          />
        </FormSection>
        <IdentityFields draft={draft.identity} errors={tried ? faults : {}} onChange={changeIdentity} />
        <FormSection legend={t('intervenantForms.create.numbers')}>
          <TextField
            id="create-numen"
            label={t('intervenantForms.create.numen')}
            hint={t('intervenantForms.create.numenHint')}
            value={draft.numen}
            optional
            maxLength={20}
            onChange={(numen) => change({ numen })}
          />
          <TextField
            id="create-nir"
            label={t('intervenantForms.create.nir')}
            hint={t('intervenantForms.create.nirHint')}
            value={draft.nir}
            optional
            maxLength={25}
            onChange={(nir) => change({ nir })}
          />
        </FormSection>
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
      <ActionBar>
        <CommandButton id="intervenants.create" variant="primary" />
        <BusyButton icon="back" onClick={() => goTo('/intervenants')}>
          {t('components.button.back')}
        </BusyButton>
        <CommandButton id="intervenants.discard" />
      </ActionBar>
    </Screen>
  )
}
