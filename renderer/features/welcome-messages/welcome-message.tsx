import { useState } from 'react'
import { BusyButton, tell, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { MessageText } from './message-text.tsx'

/** The message of the office on the home screen (F113); nothing where there is none. One read before is folded. */
export function WelcomeMessage() {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  const { data } = useRead(queries.welcomeMessages.standing.queryOptions({ input: {} }))
  const reading = useCommand(client.welcomeMessages.acknowledge)
  const [unfolded, setUnfolded] = useState<boolean | null>(null)
  if (!data) return null
  const { version, french, english, asksReading, publishedAt, readAt } = data
  const inEnglish = language === 'en' && english !== ''
  const shown = unfolded ?? readAt === null
  const day = (instant: string) => format.longDate(localMinute(instant).slice(0, 10))
  const read = async () => {
    if ((await reading.send({ version })) !== null) tell('success', t('welcomeMessages.home.kept'))
  }
  return (
    <section className="welcome-message" aria-labelledby="welcome-message">
      <div className="welcome-head">
        <h2 id="welcome-message">{t('welcomeMessages.home.title')}</h2>
        <button
          type="button"
          className="button"
          data-variant="small"
          aria-expanded={shown}
          onClick={() => setUnfolded(!shown)}
        >
          {t(shown ? 'welcomeMessages.home.fold' : 'welcomeMessages.home.unfold')}
        </button>
      </div>
      <p className="welcome-date">
        {t('welcomeMessages.home.updated', { date: day(publishedAt) })}{' '}
        {readAt !== null && t('welcomeMessages.home.readOn', { date: day(readAt) })}
      </p>
      {shown && <MessageText text={inEnglish ? english : french} lang={inEnglish ? 'en' : 'fr'} />}
      <Refusal problem={reading.problem} title={t('welcomeMessages.home.notKept')} />
      {shown && asksReading && readAt === null && (
        <div>
          <BusyButton busy={reading.busy} onClick={() => void read()}>
            {t('welcomeMessages.home.read')}
          </BusyButton>
        </div>
      )}
    </section>
  )
}
