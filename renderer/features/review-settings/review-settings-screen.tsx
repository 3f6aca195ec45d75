import { useState } from 'react'
import { usualControlSettings } from '../../../shared/model/control-levels.ts'
import {
  ActionBar,
  CommandButton,
  ErrorSummary,
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
import { type ControlDraft, type DraftErrors, draftErrors, draftOf, settingsOf } from './control-draft.ts'
import { ControlForm } from './control-form.tsx'

type Typed = Readonly<{ draft: ControlDraft; version: number; errors: DraftErrors; attempt: number }>

/** What each control of a claim does when it finds something; what was chosen stays until it is saved. */
export function ReviewSettingsScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.reviewSettings.read.queryOptions({ input: {} }))
  const change = useCommand(client.reviewSettings.change)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? (data && { draft: draftOf(data.settings), version: data.version, errors: [], attempt: 0 })
  const save = async () => {
    if (shown === undefined) return
    const errors = draftErrors(shown.draft, t)
    if (errors.length > 0) {
      setTyped({ ...shown, errors, attempt: shown.attempt + 1 })
      return
    }
    const done = await change.send({ expectedVersion: shown.version, settings: settingsOf(shown.draft) })
    if (done === null) return
    tell('success', t('reviewSettings.saved'))
    setTyped({ ...shown, version: done.version, errors: [] })
  }
  const restore = () => {
    if (shown === undefined) return
    const { levels } = draftOf(usualControlSettings)
    setTyped({ ...shown, draft: { ...shown.draft, levels } })
    tell('information', t('reviewSettings.restored'))
  }
  useCommands([
    {
      id: 'reviewSettings.save',
      textKey: 'reviewSettings.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
    {
      id: 'reviewSettings.restore',
      textKey: 'reviewSettings.restore',
      group: 'screen',
      when: () => shown !== undefined,
      run: restore,
    },
  ])
  return (
    <Screen title={t('reviewSettings.title')} sentence={t('reviewSettings.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={change.problem} title={t('reviewSettings.notSaved')} />
      {data === undefined && problem === null && <div aria-busy="true" />}
      {shown && (
        <form
          noValidate
          className="sheet-form"
          aria-label={t('reviewSettings.title')}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <ErrorSummary
            errors={shown.errors.map(({ fieldId, label, message }) => ({ fieldId, message: `${label} - ${message}` }))}
            attempt={shown.attempt}
          />
          <RequiredNote />
          <ControlForm
            draft={shown.draft}
            errors={shown.errors}
            onChange={(draft) => setTyped({ ...shown, draft, errors: [] })}
          />
        </form>
      )}
      <ActionBar>
        <CommandButton id="reviewSettings.save" variant="primary" />
        <CommandButton id="reviewSettings.restore" />
      </ActionBar>
    </Screen>
  )
}
