import { Link } from 'react-router'
import { ActionBar, CommandButton, goTo, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'

const mine: readonly string[] = ['correct', 'complete', 'start', 'late']
const office: readonly string[] = ['officeReview', 'officeEntry']
const money: readonly string[] = ['payment', 'paid']
const shown = 8

/** Claims open once the terms of use are accepted: until then the home says so, and where (F174). */
export function IntervenantHome() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.termsOfUse.standing.queryOptions({ input: {} }))
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  if (data === null || data.accepted) return <OwnClaims />
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
  if (data === undefined) return <Refusal problem={problem} onRetry={retry} />
  const count = (steps: readonly string[]) => data.filter(({ next }) => steps.includes(next)).length
  const drafts = data.filter(({ unsent }) => unsent).length
  const [coming] = data
    .filter(({ firstDate }) => firstDate >= today)
    .toSorted((one, other) => one.firstDate.localeCompare(other.firstDate))
  const stepText = (next: string) => {
    const key = `claims.next.${next}`
    return isTextKey(key) ? t(key) : next
  }
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
          {`${t('home.intervenant.next')} - ${format.longDate(coming.firstDate)}, ${missionTypeName(coming)}, ${coming.centre}`}
        </p>
      )}
      {drafts > 0 && <p>{t('claimList.drafts', { count: drafts })}</p>}
      {count(office) > 0 && <p>{t('home.intervenant.waiting', { count: count(office) })}</p>}
      {count(money) > 0 && <p>{t('home.intervenant.paid', { count: count(money) })}</p>}
      <p className="home-links">
        <Link to="/claims">{t('home.intervenant.all')}</Link>
      </p>
    </section>
  )
}
