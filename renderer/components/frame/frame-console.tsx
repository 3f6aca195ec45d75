import { useEffect, useRef } from 'react'
import { useAnnouncement } from '../../app/announcer.ts'
import { type ConsoleMessage, tell, useConsoleMessages } from '../../app/console-log.ts'
import { changeFrame, useFrameState } from '../../app/frame-state.ts'
import { usePreferences } from '../../app/preferences.ts'
import { type Translate, useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'

const clockOf = (message: ConsoleMessage, language: string) =>
  message.at.toLocaleTimeString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })

const lineOf = (message: ConsoleMessage, language: string, t: Translate) =>
  `${clockOf(message, language)} ${t(`frame.console.${message.severity}`)} - ${message.text}`

async function copyMessages(lines: readonly string[], t: Translate) {
  try {
    await navigator.clipboard.writeText(lines.join('\n'))
    tell('information', t('frame.console.copied'))
  } catch {
    tell('warning', t('frame.console.notCopied'))
  }
}

function Message({ message, language }: { message: ConsoleMessage; language: string }) {
  const t = useText()
  return (
    <li data-severity={message.severity}>
      <time dateTime={message.at.toISOString()}>{clockOf(message, language)}</time>
      <span className="console-severity">
        <Icon name={message.severity} />
        {t(`frame.console.${message.severity}`)}
      </span>
      <span className="console-text" lang={message.lang}>
        {message.text}
      </span>
      {message.action && (
        <button type="button" lang={message.lang} className="button" data-variant="small" onClick={message.action.run}>
          {message.action.label}
        </button>
      )}
    </li>
  )
}

/** What must be heard: passing states politely, errors at once. Visually hidden, always in the page. */
function LiveRegions() {
  const t = useText()
  const announcement = useAnnouncement()
  const lastError = useConsoleMessages().findLast(({ severity }) => severity === 'error')
  return (
    <>
      <div className="visually-hidden" role="status">
        {announcement}
      </div>
      <div className="visually-hidden" role="alert">
        {lastError && (
          <span key={lastError.id} lang={lastError.lang}>{`${t('frame.console.error')} - ${lastError.text}`}</span>
        )}
      </div>
    </>
  )
}

/** Says how high the console is, so that what takes the focus behind it stops above it (WCAG 2.4.11). */
function useHeightForFocus() {
  const zone = useRef<HTMLElement>(null)
  useEffect(() => {
    const { current } = zone
    if (current === null) return
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--console-height', `${current.offsetHeight}px`),
    )
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return zone
}

/** The console: last message always in sight, the whole session on demand. */
export function FrameConsole() {
  const t = useText()
  const messages = useConsoleMessages()
  const { history } = useFrameState()
  const { language } = usePreferences()
  const list = useRef<HTMLDivElement>(null)
  const zone = useHeightForFocus()
  useEffect(() => {
    const shown = { history, count: messages.length }
    if (shown.history) list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [history, messages.length])
  return (
    <section
      ref={zone}
      className="frame-console"
      data-zone="console"
      data-history={history}
      aria-label={t('frame.console.title')}
    >
      <h2>{t('frame.console.title')}</h2>
      <div
        ref={list}
        className="console-log"
        role="log"
        aria-live="polite"
        aria-label={t('frame.console.title')}
        tabIndex={history ? 0 : -1}
      >
        <ol>
          {messages.map((message) => (
            <Message key={message.id} message={message} language={language} />
          ))}
        </ol>
      </div>
      {messages.length === 0 && <p className="console-empty">{t('frame.console.empty')}</p>}
      <div className="console-tools">
        <button
          type="button"
          className="button"
          data-variant="small"
          onClick={() =>
            void copyMessages(
              messages.map((message) => lineOf(message, language, t)),
              t,
            )
          }
        >
          <Icon name="copy" />
          <span className="button-words">{t('frame.console.copy')}</span>
        </button>
        <button
          type="button"
          className="button"
          data-variant="small"
          aria-expanded={history}
          onClick={() => changeFrame({ history: !history })}
        >
          <Icon name={history ? 'down' : 'up'} />
          <span className="button-words">{history ? t('frame.console.hideHistory') : t('frame.console.history')}</span>
        </button>
      </div>
      <LiveRegions />
    </section>
  )
}
