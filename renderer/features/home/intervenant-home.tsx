import { Link } from 'react-router'
import type { OwnClaimRow } from '../../../shared/contract/claims.ts'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { ActionBar, CommandButton, goTo, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivity } from '../activities/use-activity.ts'
import { ClosedNote } from '../claims/closed-note.tsx'
import { useMissionTypeName } from '../mission-type-name.ts'
import { missionPlace } from '../own-missions/mission-place.ts'
import { unreadConvocations } from '../own-missions/next-mission.ts'
import { ClaimLinks, useStepText } from './claim-links.tsx'
import { HomeReading } from './home-reading.tsx'
import { NextDatesList } from './next-dates-list.tsx'
import { NextMission } from './next-mission.tsx'
import { type ToDo, ToDoTable } from './to-do-table.tsx'
import { useFirstAction } from './use-first-action.ts'

const mine: readonly string[] = ['correct', 'complete', 'start', 'late']
const office: readonly string[] = ['officeReview', 'officeEntry']
const money: readonly string[] = ['payment', 'paid']

/** Missions the person was convoked to; none while the office keeps their consultation closed. */
function useOwnMissions() {
  const consultation = useActivity('missionConsultation')
  const isOpen = consultation?.because === null
  const { data, problem, retry } = useRead({ ...queries.ownMissions.list.queryOptions({ input: {} }), enabled: isOpen })
  const missions = isOpen ? data?.flatMap((academy) => academy.missions) : []
  return { missions: consultation === undefined ? undefined : missions, problem, retry }
}

/**
 * What waits for the intervenant, when they are next expected, and what waits elsewhere. Claims open once the terms of use
 * are accepted: until then the home says so, and where (F174); convocations wait for nobody's terms.
 */
export function IntervenantHome() {
  const terms = useRead(queries.termsOfUse.standing.queryOptions({ input: {} }))
  const { missions, ...reading } = useOwnMissions()
  if (terms.data === undefined) return <HomeReading problem={terms.problem} onRetry={terms.retry} />
  if (missions === undefined) return <HomeReading problem={reading.problem} onRetry={reading.retry} />
  const mayClaim = terms.data === null || terms.data.accepted
  return (
    <>
      {mayClaim ? <WithClaims missions={missions} /> : <ToAccept missions={missions} />}
      <NextMission missions={missions} />
      <NextDatesList audience="intervenant" />
    </>
  )
}

/** Convocations of missions to come that the person has not said to have read, as things to do. */
function useConvocationsToRead(missions: readonly OwnMissionRow[]): readonly ToDo[] {
  const t = useText()
  const missionTypeName = useMissionTypeName()
  const today = useSessionState()?.today ?? ''
  return unreadConvocations(missions, today).map((mission) => ({
    id: `mission ${mission.id}`,
    path: missionPlace(mission.id),
    step: t('home.intervenant.read'),
    about: t('missions.oneNumber', { number: mission.number }),
    mission: `${missionTypeName(mission)}, ${mission.exam}`,
    date: mission.firstDate,
  }))
}

function ToAccept({ missions }: { missions: readonly OwnMissionRow[] }) {
  const t = useText()
  const toRead = useConvocationsToRead(missions)
  return (
    <section aria-labelledby="home-claims">
      <h2 id="home-claims">{t('home.toDo')}</h2>
      <p>{t('termsOfUse.home')}</p>
      <p className="home-links">
        <Link to="/claims">{t('termsOfUse.open')}</Link>
      </p>
      <ToDoTable things={toRead} />
    </section>
  )
}

function WithClaims({ missions }: { missions: readonly OwnMissionRow[] }) {
  const { data, problem, retry } = useRead(queries.claims.mine.queryOptions({ input: {} }))
  return data === undefined ? (
    <HomeReading problem={problem} onRetry={retry} />
  ) : (
    <OwnClaims claims={data} missions={missions} />
  )
}

/** The intervenant's claims that wait for them, most urgent first, then convocations to read; then what waits elsewhere. */
function OwnClaims({ claims, missions }: { claims: readonly OwnClaimRow[]; missions: readonly OwnMissionRow[] }) {
  const t = useText()
  const missionTypeName = useMissionTypeName()
  const stepText = useStepText()
  const urgency = (next: string) => mine.indexOf(next)
  const waiting = claims
    .filter(({ next }) => mine.includes(next))
    .toSorted((one, other) => urgency(one.next) - urgency(other.next) || one.firstDate.localeCompare(other.firstDate))
    .map((claim) => ({
      id: `claim ${claim.id}`,
      path: `/claims/${claim.id}`,
      step: stepText(claim.next),
      about: t('home.intervenant.claim', { number: claim.number }),
      mission: `${missionTypeName(claim)}, ${claim.exam}`,
      date: claim.firstDate,
    }))
  const things = [...waiting, ...useConvocationsToRead(missions)]
  const [first] = things
  const openFirst = () => goTo(first?.path ?? '/')
  useCommands([
    {
      id: 'home.first',
      textKey: 'home.intervenant.first',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      when: () => first !== undefined,
      run: openFirst,
    },
  ])
  useFirstAction(first === undefined ? null : openFirst)
  const among = (steps: readonly string[]) => claims.filter(({ next }) => steps.includes(next))
  const [elsewhere, paid] = [among(office), among(money)]
  const drafts = claims.filter(({ unsent }) => unsent).length
  return (
    <section aria-labelledby="home-claims">
      <h2 id="home-claims">{t('home.toDo')}</h2>
      <ClosedNote />
      <p>
        {things.length === 0 ? t('home.intervenant.none') : t('home.intervenant.sentence', { count: things.length })}
      </p>
      <ToDoTable things={things} />
      {first && (
        <ActionBar>
          <CommandButton id="home.first" variant="primary" />
        </ActionBar>
      )}
      {drafts > 0 && <p>{t('claimList.drafts', { count: drafts })}</p>}
      <ClaimLinks
        title={t('home.intervenant.elsewhere')}
        sentence={t('home.intervenant.waiting', { count: elsewhere.length })}
        claims={elsewhere}
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
