import { useRef, useState } from 'react'
import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import type { Identity } from '../../../shared/model/identity.ts'
import {
  announce,
  BusyButton,
  Dialog,
  ErrorSummary,
  RequiredNote,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { touch } from '../../data/revisions.ts'
import { useSessionState } from '../../data/session.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { changedFields, draftOf, identityErrors, identityFrom, listedErrors, mergedDraft } from './identity-draft.ts'
import { IdentityFields } from './identity-fields.tsx'
import { nameOf } from './intervenant-words.ts'

/** What an edit replaced, and the version of the sheet it made: enough to give it back. */
export type FormerIdentity = Readonly<{ identity: Identity; version: number }>

type IdentityDialogProps = Readonly<{
  person: IntervenantSheet
  onSaved: (former: FormerIdentity) => void
  onClose: () => void
}>

/**
 * Corrects the identity of a person. When somebody else saved the sheet meanwhile, what was typed stays, the other's
 * changes are named, and the form goes on from the current sheet with what was typed over it.
 */
export function IdentityDialog({ person, onSaved, onClose }: IdentityDialogProps) {
  const t = useText()
  const today = useSessionState()?.today ?? ''
  const [base, setBase] = useState({ identity: person.identity, version: person.version })
  const [draft, setDraft] = useState(() => draftOf(person))
  const [attempt, setAttempt] = useState(0)
  const save = useCommand(client.intervenants.saveIdentity)
  const form = useRef<HTMLFormElement>(null)
  const errors = attempt > 0 ? identityErrors(draft, today, t) : {}
  const conflict = save.problem?.code === 'CONFLICT' && person.version !== base.version

  const send = async () => {
    if (Object.keys(identityErrors(draft, today, t)).length > 0) return setAttempt((last) => last + 1)
    const done = await save.send({ id: person.id, expectedVersion: base.version, identity: identityFrom(draft) })
    if (done === null) return touch(['intervenants'])
    onSaved({ identity: base.identity, version: done.version })
    onClose()
  }
  const merge = () => {
    setDraft((last) => mergedDraft(last, base.identity, person))
    setBase({ identity: person.identity, version: person.version })
    save.forget()
    tell('information', t('intervenantForms.identity.merged'))
    announce(t('intervenantForms.identity.merged'))
    form.current?.querySelector('input')?.focus()
  }
  useCommands([
    {
      id: 'intervenants.saveIdentity',
      textKey: 'intervenantForms.identity.save',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      inDialogs: true,
      run: send,
    },
  ])
  const others = changedFields(base.identity, person.identity).map((field) => t(`intervenants.identity.${field}`))
  return (
    <Dialog
      opened
      size="large"
      title={t('intervenantForms.identity.title', { name: nameOf(person) })}
      onClose={onClose}
      actions={
        <>
          <BusyButton variant="primary" busy={save.busy} onClick={() => void send()}>
            {t('intervenantForms.identity.save')}
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
        <ErrorSummary errors={listedErrors(errors)} attempt={attempt} />
        <Refusal problem={save.problem} title={t('intervenantForms.identity.notSaved')} />
        {conflict && (
          <div className="sheet-conflict">
            <p>{t('intervenantForms.identity.changedElsewhere', { fields: others.join(', ') })}</p>
            <button type="button" className="button" onClick={merge}>
              {t('intervenantForms.identity.merge')}
            </button>
          </div>
        )}
        <RequiredNote />
        <IdentityFields draft={draft} errors={errors} onChange={(part) => setDraft((last) => ({ ...last, ...part }))} />
        {/* Enter in a field saves, as everywhere; the button people see is at the foot of the dialog. */}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  )
}
