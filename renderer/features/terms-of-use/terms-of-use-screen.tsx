import { useState } from 'react'
import type { PublishedTerms } from '../../../shared/contract/terms-of-use.ts'
import { ConfirmDialog, Screen, TextField, tell, useFormat, usePreferences, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { TermsText } from './terms-text.tsx'

export const TermsOfUseHelp = () => <p>{useText()('termsOfUse.office.help')}</p>

function Version({ terms }: { terms: PublishedTerms }) {
  const t = useText()
  const format = useFormat()
  const { version, publishedBy: by, acceptances: count } = terms
  const date = format.longDate(localMinute(terms.publishedAt).slice(0, 10))
  if (terms.text === '') return <p>{t('termsOfUse.office.takenBack', { version, date, by })}</p>
  return (
    <>
      <p>
        {t('termsOfUse.office.by', { version, date, by })} {t('termsOfUse.office.acceptances', { count })}
      </p>
      <TermsText text={terms.text} />
    </>
  )
}

/** Writes the next version, starting from the last one; publishing asks first, since everybody accepts again. */
function NextVersion({ last }: { last: PublishedTerms | undefined }) {
  const t = useText()
  const { language } = usePreferences()
  const publish = useCommand(client.termsOfUse.publish)
  const [text, setText] = useState(last?.text ?? '')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const expectedVersion = last?.version ?? 0
  const version = expectedVersion + 1
  const ask = () => {
    setTried(true)
    if (text.trim() !== '') setAsking(true)
    else document.getElementById('terms-text')?.focus()
  }
  const send = async () => {
    const done = await publish.send({ expectedVersion, text: text.trim() })
    setAsking(false)
    if (done !== null) tell('success', t('termsOfUse.office.published', { version: done.version }))
  }
  return (
    <section className="terms" aria-labelledby="terms-next">
      <h2 id="terms-next">{t('termsOfUse.office.write')}</h2>
      <Refusal problem={publish.problem} title={t('termsOfUse.office.failed')} />
      <TextField
        id="terms-text"
        label={t('termsOfUse.office.text')}
        hint={t('termsOfUse.office.textHint')}
        value={text}
        onChange={setText}
        lines={8}
        maxLength={20_000}
        error={tried && text.trim() === '' ? t('termsOfUse.office.textNeeded') : undefined}
      />
      <div className="claim-buttons">
        <button type="button" className="button" data-variant="primary" onClick={ask}>
          {t('termsOfUse.office.publish', { version })}
        </button>
        {text.trim() === '' && (
          <button type="button" className="button" lang={language} onClick={() => setText(t('termsOfUse.example'))}>
            {t('termsOfUse.office.example')}
          </button>
        )}
      </div>
      <ConfirmDialog
        opened={asking}
        title={t('termsOfUse.office.sure', { version })}
        sentence={t('termsOfUse.office.consequence')}
        confirmLabel={t('termsOfUse.office.publish', { version })}
        definitive
        busy={publish.busy}
        onConfirm={() => void send()}
        onCancel={() => setAsking(false)}
      />
    </section>
  )
}

/** The terms under which people claim, as the office writes and publishes them (F115). */
export function TermsOfUseScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.termsOfUse.list.queryOptions({ input: {} }))
  const last = data?.[0]
  const standing = last?.text === '' ? undefined : last
  const earlier = (data ?? []).filter((terms) => terms !== standing)
  return (
    <Screen title={t('termsOfUse.office.title')} sentence={t('termsOfUse.office.sentence')}>
      <Refusal problem={problem} title={t('termsOfUse.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('termsOfUse.loading')}</p>}
      {data && (
        <>
          <section className="terms" aria-labelledby="terms-standing">
            <h2 id="terms-standing">{t('termsOfUse.office.standing')}</h2>
            {standing ? <Version terms={standing} /> : <p>{t('termsOfUse.office.none')}</p>}
          </section>
          <NextVersion key={last?.version ?? 0} last={last} />
          {earlier.length > 0 && (
            <details className="terms">
              <summary>{t('termsOfUse.office.earlier')}</summary>
              {earlier.map((terms) => (
                <Version key={terms.version} terms={terms} />
              ))}
            </details>
          )}
        </>
      )}
    </Screen>
  )
}
