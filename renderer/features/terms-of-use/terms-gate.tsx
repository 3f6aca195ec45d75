import { type FormEvent, type ReactNode, useState } from 'react'
import { BusyButton, CheckboxField, Screen, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { TermsText } from './terms-text.tsx'

type Standing = NonNullable<Awaited<ReturnType<typeof client.termsOfUse.standing>>>

/** The text, the compulsory box, then the button (F174). */
function Acceptance({ terms }: { terms: Standing }) {
  const t = useText()
  const format = useFormat()
  const accept = useCommand(client.termsOfUse.accept)
  const [ticked, setTicked] = useState(false)
  const [tried, setTried] = useState(false)
  const { version, text, publishedAt } = terms
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!ticked) return document.getElementById('terms-accept')?.focus()
    const done = await accept.send({ version })
    if (done !== null) tell('success', t('termsOfUse.accepted', { version }))
  }
  const date = format.longDate(localMinute(publishedAt).slice(0, 10))
  return (
    <form className="terms" noValidate onSubmit={(event) => void send(event)}>
      <p>{t('termsOfUse.version', { version, date })}</p>
      <TermsText text={text} under={1} />
      <Refusal problem={accept.problem} title={t('termsOfUse.notAccepted')} />
      <CheckboxField
        id="terms-accept"
        label={t('termsOfUse.accept')}
        hint={t('termsOfUse.starred')}
        value={ticked}
        onChange={setTicked}
        error={tried && !ticked ? t('termsOfUse.tick') : undefined}
      />
      <div>
        <BusyButton variant="primary" type="submit" busy={accept.busy}>
          {t('termsOfUse.confirm')}
        </BusyButton>
      </div>
    </form>
  )
}

/** Opens what it holds once the person accepted the terms of use that stand; before that, shows them (F174). */
export function TermsGate({ children }: { children: ReactNode }) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.termsOfUse.standing.queryOptions({ input: {} }))
  if (data === null || data?.accepted === true) return children
  return (
    <Screen title={t('termsOfUse.title')} sentence={data && t('termsOfUse.sentence')}>
      <Refusal problem={problem} title={t('termsOfUse.failed')} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('termsOfUse.loading')}</p>}
      {data && <Acceptance key={data.version} terms={data} />}
    </Screen>
  )
}
