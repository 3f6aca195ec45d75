import { useState } from 'react'
import type { PublishedMessage } from '../../../shared/contract/welcome-messages.ts'
import { messageFindings } from '../../../shared/model/message-findings.ts'
import type { Role } from '../../../shared/model/roles.ts'
import {
  ActionBar,
  CheckboxField,
  CommandButton,
  ErrorSummary,
  tell,
  useCommands,
  usePreferences,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { MessageField } from './message-field.tsx'
import { MessageText } from './message-text.tsx'

export type TypedMessage = Pick<PublishedMessage, 'french' | 'english' | 'asksReading'>

export const emptyMessage: TypedMessage = { french: '', english: '', asksReading: false }

type EditorProps = Readonly<{
  audience: Role
  version: number
  typed: TypedMessage
  onType: (typed: TypedMessage | null) => void
  isPublished: boolean
}>

/** Writes the message of one role, beside what its people will see; what somebody could not read is named before publishing. */
export function MessageEditor({ audience, version, typed, onType, isPublished }: EditorProps) {
  const t = useText()
  const publish = useCommand(client.welcomeMessages.publish)
  const [attempt, setAttempt] = useState(0)
  const { language } = usePreferences()
  const name = t(`welcomeMessages.audiences.${audience}`)
  const errors = (['french', 'english'] as const).flatMap((field) =>
    messageFindings(typed[field]).map(({ fault, line, words }) => ({
      fieldId: `message-${field}`,
      message: t('welcomeMessages.at', {
        text: t(`welcomeMessages.${field}`),
        line,
        fault: t(`welcomeMessages.faults.${fault}`, { words }),
      }),
    })),
  )
  const send = async ({ french, english, asksReading }: TypedMessage) => {
    const done = await publish.send({ audience, expectedVersion: version, french, english, asksReading })
    if (done === null) return
    onType(null)
    const key = french.trim() === '' ? 'welcomeMessages.takenAway' : 'welcomeMessages.published'
    tell('success', t(key, { audience: name, version: done.version }))
  }
  useCommands([
    {
      id: 'welcomeMessages.publish',
      textKey: 'welcomeMessages.publish',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => typed.french !== '' || typed.english !== '',
      run: () => (errors.length > 0 ? setAttempt((last) => last + 1) : void send(typed)),
    },
    {
      id: 'welcomeMessages.takeAway',
      textKey: 'welcomeMessages.takeAway',
      group: 'screen',
      when: () => isPublished,
      run: () => void send(emptyMessage),
    },
  ])
  const inEnglish = language === 'en' && typed.english.trim() !== ''
  return (
    <>
      {attempt > 0 && <ErrorSummary errors={errors} attempt={attempt} />}
      <Refusal problem={publish.problem} title={t('welcomeMessages.notPublished')} />
      <div className="message-editor">
        <div className="message-fields">
          <MessageField
            id="message-french"
            label={t('welcomeMessages.french')}
            hint={t('welcomeMessages.hint')}
            value={typed.french}
            onChange={(french) => onType({ ...typed, french })}
          />
          <MessageField
            id="message-english"
            label={t('welcomeMessages.english')}
            hint={t('welcomeMessages.englishHint')}
            value={typed.english}
            onChange={(english) => onType({ ...typed, english })}
            optional
          />
          <CheckboxField
            label={t('welcomeMessages.asksReading')}
            value={typed.asksReading}
            onChange={(asksReading) => onType({ ...typed, asksReading })}
          />
        </div>
        <section className="message-preview" aria-labelledby="message-preview">
          <h2 id="message-preview">{t('welcomeMessages.preview')}</h2>
          {typed.french.trim() === '' ? (
            <p>{t('welcomeMessages.previewEmpty')}</p>
          ) : (
            <MessageText text={inEnglish ? typed.english : typed.french} lang={inEnglish ? 'en' : 'fr'} />
          )}
          <output>
            {errors.length === 0
              ? t('welcomeMessages.nothingToMend')
              : t('welcomeMessages.toMend', { count: errors.length })}
          </output>
        </section>
      </div>
      <ActionBar>
        <CommandButton id="welcomeMessages.publish" variant="primary" />
        <CommandButton id="welcomeMessages.takeAway" />
      </ActionBar>
    </>
  )
}
