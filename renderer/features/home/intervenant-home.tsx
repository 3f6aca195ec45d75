import { Link } from 'react-router'
import { ActionBar, CommandButton, goTo, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { ClaimLinks, useStepText } from './claim-links.tsx'
import { HomeReading } from './home-reading.tsx'
import { NextDatesList } from './next-dates-list.tsx'
import { useFirstAction } from './use-first-action.ts'

const mine: readonly string[] = ['correct', 'complete', 'start', 'late']
const office: readonly string[] = ['officeReview', 'officeEntry']
const money: readonly string[] = ['payment', 'paid']
const shown = 8

/** Claims open once the terms of use are accepted: until then the home says so, and where (F174). */
export function IntervenantHome() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.termsOfUse.standing.queryOptions({ input: {} }))
  if (data === undefined) return <HomeReading problem={problem} onRetry={retry} />
  if (data === null || data.accepted)
    return (
      <>
        <OwnClaims />
        <NextDatesList audience="intervenant" />
      </>
    )
  return (
    <section aria-labelledby="home-claims">
      <h2 id="home-claims">{t('home.toDo')}</h2>
      <p>{t('termsOfUse.home')}</p>
      <p className="home-links">
        <Link to="/claims">{t('termsOfUse.open')}</Link>
      </p>
    </section>
  )
}

/** The intervenant's claims that wait for them, most urgent first; then the next mission and what waits elsewhere. */
function OwnClaims() {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const today = useSessionState()?.today ?? ''
  const { data, problem, retry } = useRead(queries.claims.mine.queryOptions({ input: {} }))
  const urgency = (next: string) => mine.indexOf(next)
  const toDo = (data ?? [])
    .filter(({ next }) => mine.includes(next))
    .toSorted((one, other) => urgency(one.next) - urgency(other.next) || one.firstDate.localeCompare(other.firstDate))
  const [first] = toDo
  useCommands([
    {
      id: 'home.first',
      textKey: 'home.intervenant.first',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => first !== undefined,
      run: () => goTo(`/claims/${first?.id}`),
    },
  ])
  useFirstAction(first === undefined ? null : () => goTo(`/claims/${first.id}`))
  const stepText = useStepText()
  if (data === undefined) return <HomeReading problem={problem} onRetry={retry} />
  const among = (steps: readonly string[]) => data.filter(({ next }) => steps.includes(next))
  const [waiting, paid] = [among(office), among(money)]
  const drafts = data.filter(({ unsent }) => unsent).length
  const [coming] = data
    .filter(({ firstDate }) => firstDate >= today)
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
  return (
    <section aria-labelledby="home-claims">
      <h2 id="home-claims">{t('home.toDo')}</h2>
      <p>{toDo.length === 0 ? t('home.intervenant.none') : t('home.intervenant.sentence', { count: toDo.length })}</p>
      {toDo.length > 0 && (
        <table className="figures">
          <caption className="visually-hidden">{t('home.toDo')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.intervenant.step')}</th>
              <th scope="col">{t('home.intervenant.mission')}</th>
              <th scope="col">{t('home.intervenant.date')}</th>
            </tr>
          </thead>
          <tbody>
            {toDo.slice(0, shown).map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  <Link to={`/claims/${claim.id}`}>
                    {stepText(claim.next)}
                    <span className="visually-hidden">, {t('home.intervenant.claim', { number: claim.number })}</span>
                  </Link>
                </th>
                <td>{`${missionTypeName(claim)}, ${claim.exam}`}</td>
                <td>{format.longDate(claim.firstDate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {toDo.length > shown && <p>{t('home.intervenant.more', { count: toDo.length - shown })}</p>}
      {first && (
        <ActionBar>
          <CommandButton id="home.first" variant="primary" />
        </ActionBar>
      )}
      {coming && (
        <p>
          <Link to="/my-missions">{t('home.intervenant.next')}</Link>
          {` - ${format.weekday(coming.firstDate)}, ${missionTypeName(coming)}, ${coming.centre}`}
        </p>
      )}
      {drafts > 0 && <p>{t('claimList.drafts', { count: drafts })}</p>}
      <ClaimLinks
        title={t('home.intervenant.elsewhere')}
        sentence={t('home.intervenant.waiting', { count: waiting.length })}
        claims={waiting}
      />
      <ClaimLinks
        title={t('home.intervenant.money')}
        sentence={t('home.intervenant.paid', { count: paid.length })}
        claims={paid}
        amounts
      />
      <p className="home-links">
        <Link to="/claims">{t('home.intervenant.all')}</Link>
      </p>
    </section>
  )
}
