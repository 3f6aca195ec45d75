import { Link } from 'react-router'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useFormat, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

type Claim = Pick<ClaimSheet, 'id' | 'number' | 'next' | 'firstDate' | 'feeCents' | 'travelCents'>

const shown = 3

/** What the person has to do next with a claim, in words. */
export function useStepText(): (next: string) => string {
  const t = useText()
  return (next) => {
    const key = `claims.next.${next}`
    return isTextKey(key) ? t(key) : next
  }
}

/** The latest few claims that wait for somebody else, or that were paid, each a link; nothing where there is none. */
export function ClaimLinks({
  title,
  sentence,
  claims,
  amounts = false,
}: {
  title: string
  sentence: string
  claims: readonly Claim[]
  amounts?: boolean
}) {
  const t = useText()
  const format = useFormat()
  const stepText = useStepText()
  if (claims.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <p>{sentence}</p>
      <ul className="home-list">
        {claims
          .toSorted((one, other) => other.firstDate.localeCompare(one.firstDate))
          .slice(0, shown)
          .map(({ id, number, next, firstDate, feeCents, travelCents }) => (
            <li key={id}>
              <Link to={`/claims/${id}`}>{t('home.intervenant.claim', { number })}</Link>
              {` - ${[
                format.longDate(firstDate),
                stepText(next),
                amounts && format.cents((feeCents ?? 0) + (travelCents ?? 0)),
              ]
                .filter(Boolean)
                .join(', ')}`}
            </li>
          ))}
      </ul>
    </>
  )
}
