import { useState } from 'react'
import type { PublishedMessage } from '../../../shared/contract/welcome-messages.ts'
import { type Role, roles } from '../../../shared/model/roles.ts'
import { Screen, SelectField, tell, useFormat, useKeptDraft, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { emptyMessage, MessageEditor, type TypedMessage } from './message-editor.tsx'
import { MessageText } from './message-text.tsx'

export function WelcomeMessagesHelp() {
  const t = useText()
  return (
    <>
      <p>{t('welcomeMessages.help.purpose')}</p>
      <p>{t('welcomeMessages.help.steps')}</p>
      <p>{t('welcomeMessages.help.checks')}</p>
    </>
  )
}

type Versions = Readonly<{ versions: readonly PublishedMessage[]; onTake: (message: PublishedMessage) => void }>

/** Earlier and standing versions, the latest first; one is taken up again through the editor, and published anew. */
function History({ versions, onTake }: Versions) {
  const t = useText()
  const format = useFormat()
  if (versions.length === 0) return null
  return (
    <section className="message-history" aria-labelledby="message-history">
      <h2 id="message-history">{t('welcomeMessages.history')}</h2>
      {versions.map((message) => {
        const { version, publishedAt, publishedBy: by, french, asksReading, readings } = message
        const date = format.longDate(localMinute(publishedAt).slice(0, 10))
        const key = french === '' ? 'welcomeMessages.versionAway' : 'welcomeMessages.version'
        return (
          <details key={version}>
            <summary>{t(key, { version, date, by })}</summary>
            {asksReading && <p>{t('welcomeMessages.readings', { count: readings })}</p>}
            {french !== '' && (
              <>
                <MessageText text={french} lang="fr" />
                <button type="button" className="button" onClick={() => onTake(message)}>
                  {t('welcomeMessages.goBack', { version })}
                </button>
              </>
            )}
          </details>
        )
      })}
    </section>
  )
}

type Drafts = Partial<Record<Role, TypedMessage | null>>

const noDraft: Drafts = {}

/** The message of the office on the home screen, role by role (F113). */
export function WelcomeMessagesScreen() {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.welcomeMessages.list.queryOptions({ input: {} }))
  const [audience, setAudience] = useState<Role>('intervenant')
  const [typed, setTyped] = useKeptDraft<Drafts>('welcomeMessages', noDraft)
  const versions = (data ?? []).filter((message) => message.audience === audience)
  const [standing] = versions
  const type = (content: TypedMessage | null) => setTyped({ ...typed, [audience]: content })
  const takeUp = ({ french, english, asksReading, version }: PublishedMessage) => {
    type({ french, english, asksReading })
    tell('information', t('welcomeMessages.wentBack', { version }))
    document.getElementById('message-french')?.focus()
  }
  const state = () => {
    if (standing === undefined) return t('welcomeMessages.state.none')
    const { version, publishedBy: by } = standing
    const date = format.longDate(localMinute(standing.publishedAt).slice(0, 10))
    return standing.french === ''
      ? t('welcomeMessages.state.away', { date, by })
      : t('welcomeMessages.state.standing', { version, date, by })
  }
  return (
    <Screen title={t('welcomeMessages.title')} sentence={t('welcomeMessages.sentence')}>
      <Refusal problem={problem} title={t('welcomeMessages.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('welcomeMessages.loading')}</p>}
      {data && (
        <div className="messages">
          <SelectField
            label={t('welcomeMessages.audience')}
            value={audience}
            onChange={(chosen) => setAudience(roles.find((role) => role === chosen) ?? audience)}
            options={roles.map((role) => ({ value: role, label: t(`welcomeMessages.audiences.${role}`) }))}
          />
          <p>
            {state()} {typed[audience] != null && t('welcomeMessages.state.typed')}
          </p>
          <MessageEditor
            key={audience}
            audience={audience}
            version={standing?.version ?? 0}
            typed={typed[audience] ?? standing ?? emptyMessage}
            onType={type}
            isPublished={standing !== undefined && standing.french !== ''}
          />
          <History versions={versions} onTake={takeUp} />
        </div>
      )}
    </Screen>
  )
}
