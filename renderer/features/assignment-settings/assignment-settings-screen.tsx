import { useState } from 'react'
import {
  ActionBar,
  CommandButton,
  ErrorSummary,
  RequiredNote,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import {
  type DraftErrors,
  draftErrors,
  draftOf,
  type NumberName,
  type SettingsDraft,
  settingsOf,
} from './settings-draft.ts'
import { SettingsForm } from './settings-form.tsx'

type Typed = Readonly<{ draft: SettingsDraft; version: number; errors: DraftErrors; attempt: number }>

/** What the office wants of assignment, in words and limits; what was typed stays until it is saved or given up. */
export function AssignmentSettingsScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.assignmentSettings.read.queryOptions({ input: {} }))
  const change = useCommand(client.assignmentSettings.change)
  const [typed, setTyped] = useState<Typed | null>(null)
  const shown = typed ?? (data && { draft: draftOf(data.settings), version: data.version, errors: {}, attempt: 0 })
  const save = async () => {
    if (shown === undefined) return
    const errors = draftErrors(shown.draft, t)
    if (Object.keys(errors).length > 0) {
      setTyped({ ...shown, errors, attempt: shown.attempt + 1 })
      return
    }
    const done = await change.send({ expectedVersion: shown.version, settings: settingsOf(shown.draft) })
    if (done === null) return
    tell('success', t('assignmentSettings.saved'))
    setTyped({ ...shown, version: done.version, errors: {} })
  }
  const forget = () => {
    setTyped(null)
    change.forget()
    retry()
    tell('information', t('assignmentSettings.forgotten'))
  }
  useCommands([
    {
      id: 'assignmentSettings.save',
      textKey: 'assignmentSettings.save',
      group: 'screen',
      keys: ['Ctrl+S', 'Ctrl+Enter'],
      when: () => shown !== undefined,
      run: () => void save(),
    },
    {
      id: 'assignmentSettings.forget',
      textKey: 'assignmentSettings.forget',
      group: 'screen',
      when: () => typed !== null,
      run: forget,
    },
  ])
  const listed = Object.entries(shown?.errors ?? {}).map(([name, message]) => ({
    fieldId: `setting-${name}`,
    message: `${t(`assignmentSettings.names.${name as NumberName}`)} - ${message}`,
  }))
  const settingName = (name: string) => {
    const key = `assignmentSettings.names.${name}`
    return isTextKey(key) ? t(key) : name
  }
  const stale = typed !== null && data !== undefined && data.version > typed.version
  return (
    <Screen title={t('assignmentSettings.title')} sentence={t('assignmentSettings.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      <Refusal problem={change.problem} title={t('assignmentSettings.notSaved')} />
      {stale && <p className="prose">{t('assignmentSettings.changedElsewhere')}</p>}
      {data === undefined && problem === null && <div aria-busy="true" />}
      {data && shown && (
        <form
          noValidate
          className="sheet-form"
          aria-label={t('assignmentSettings.title')}
          onSubmit={(event) => {
            event.preventDefault()
            void save()
          }}
        >
          <ErrorSummary errors={listed} attempt={shown.attempt} />
          <RequiredNote />
          <SettingsForm
            draft={shown.draft}
            errors={shown.errors}
            exams={data.exams}
            onChange={(draft) => setTyped({ ...shown, draft, errors: {} })}
          />
          <section aria-labelledby="settings-history">
            <h2 id="settings-history">{t('assignmentSettings.sections.history')}</h2>
            {data.history.length === 0 ? (
              <p>{t('assignmentSettings.noHistory')}</p>
            ) : (
              <ul>
                {data.history.map(({ at, by, changed }) => (
                  <li key={at}>
                    {t('assignmentSettings.historyLine', {
                      at: format.dateTime(at),
                      by,
                      changed: changed.map(settingName).join(', '),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </section>
        </form>
      )}
      <ActionBar>
        <CommandButton id="assignmentSettings.save" variant="primary" />
        <CommandButton id="assignmentSettings.forget" />
      </ActionBar>
    </Screen>
  )
}
