import { useState } from 'react'
import type { OwnMissionRow } from '../../../shared/contract/own-missions.ts'
import { announce, CommandButton, Dialog, goTo, useCommands, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useSessionState } from '../../data/session.ts'
import { useRead } from '../../data/use-read.ts'
import { TravelSimulator } from '../claim-travel/simulator.tsx'
import { OwnSheetButton } from '../explanations/index.tsx'
import { ImpedimentForm } from '../impediments/impediment-form.tsx'
import { OwnImpediment } from '../impediments/own-impediment.tsx'
import { openDocument } from '../intervenants/open-document.ts'
import { Refusal } from '../refusal.tsx'
import { OwnMissionDetail } from './own-mission-detail.tsx'
import { useOwnMissionActs } from './use-own-mission-acts.ts'

type Props = Readonly<{
  missions: readonly OwnMissionRow[]
  id: string
  onMove: (id: string) => void
  onClose: () => void
}>

/** The detail of one mission over the list (F131); P and N go to the missions beside it. */
export function OwnMissionDialog({ missions, id, onMove, onClose }: Props) {
  const t = useText()
  const { data, problem, retry } = useRead(queries.ownMissions.sheet.queryOptions({ input: { id } }))
  const today = useSessionState()?.today ?? ''
  const claims = useRead(queries.claims.mine.queryOptions({ input: {} }))
  const impediments = useRead(queries.impediments.mine.queryOptions({ input: {} }))
  const [signalling, setSignalling] = useState(false)
  const [simulating, setSimulating] = useState(false)
  const place = missions.findIndex((mission) => mission.id === id)
  const shown = missions[place]
  const ours = shown !== undefined && shown.convocationId !== null
  const documentId = shown?.state === 'official' ? shown.documentId : null
  const claim = ours ? claims.data?.find(({ missionNumber }) => missionNumber === shown.number) : undefined
  const told = impediments.data?.filter(({ missionId, state }) => missionId === id && state !== 'withdrawn') ?? []
  const over = shown !== undefined && shown.lastDate < today
  const mayClaim = claim !== undefined && shown?.state === 'official' && shown.firstDate <= today
  const maySimulate = claim !== undefined && shown?.state === 'official'
  const maySignal = ours && shown.state === 'official' && !over && told.every(({ state }) => state !== 'open')
  const unread = ours && shown.state === 'official' && shown.acknowledgedAt === null
  const acts = useOwnMissionActs()
  const move = (step: 1 | -1) => {
    const beside = missions[place + step]
    if (beside === undefined) {
      announce(t(step === 1 ? 'ownMissions.detail.last' : 'ownMissions.detail.first'))
      return
    }
    setSignalling(false)
    setSimulating(false)
    announce(t('missions.oneNumber', { number: beside.number }))
    onMove(beside.id)
  }
  useCommands([
    {
      id: 'ownMissions.previous',
      textKey: 'ownMissions.detail.previous',
      group: 'list',
      keys: ['P'],
      inDialogs: true,
      run: () => move(-1),
    },
    {
      id: 'ownMissions.next',
      textKey: 'ownMissions.detail.next',
      group: 'list',
      keys: ['N'],
      inDialogs: true,
      run: () => move(1),
    },
    {
      id: 'ownMissions.download',
      textKey: 'ownMissions.detail.download',
      group: 'list',
      keys: ['D'],
      inDialogs: true,
      when: () => documentId !== null,
      run: () => (documentId === null ? undefined : openDocument(documentId, t)),
    },
    {
      id: 'ownMissions.acknowledge',
      textKey: 'ownMissions.detail.acknowledge',
      group: 'list',
      keys: ['L'],
      inDialogs: true,
      when: () => unread,
      run: () => void acts.acknowledge(shown),
    },
    {
      id: 'ownMissions.calendarFile',
      textKey: 'ownMissions.detail.calendarFile',
      group: 'list',
      keys: ['C'],
      inDialogs: true,
      when: () => ours,
      run: () => void acts.calendar(shown),
    },
    {
      id: 'ownMissions.claim',
      textKey: 'ownMissions.detail.openClaim',
      group: 'list',
      keys: ['E'],
      inDialogs: true,
      when: () => mayClaim,
      run: () => (claim === undefined ? undefined : goTo(`/claims/${claim.id}`)),
    },
    {
      id: 'ownMissions.signal',
      textKey: 'impediments.signal',
      group: 'list',
      keys: ['S'],
      inDialogs: true,
      when: () => maySignal && !signalling,
      run: () => setSignalling(true),
    },
    {
      id: 'ownMissions.simulate',
      textKey: 'claimTravel.simulation.act',
      group: 'list',
      keys: ['F'],
      inDialogs: true,
      when: () => maySimulate && !simulating,
      run: () => setSimulating(true),
    },
  ])
  return (
    <div data-one-key>
      <Dialog
        opened
        size="large"
        title={t('missions.oneNumber', { number: shown?.number ?? '' })}
        onClose={onClose}
        actions={
          <>
            {mayClaim && <CommandButton id="ownMissions.claim" variant="primary" />}
            {documentId !== null && (
              <CommandButton id="ownMissions.download" variant={mayClaim ? 'secondary' : 'primary'} />
            )}
            {unread && <CommandButton id="ownMissions.acknowledge" />}
            {ours && <CommandButton id="ownMissions.calendarFile" />}
            {maySignal && !signalling && <CommandButton id="ownMissions.signal" />}
            {maySimulate && !simulating && <CommandButton id="ownMissions.simulate" />}
            <CommandButton id="ownMissions.previous" />
            <CommandButton id="ownMissions.next" />
            <button type="button" className="button" onClick={onClose}>
              {t('components.dialog.close')}
            </button>
          </>
        }
      >
        <Refusal problem={problem} title={t('ownMissions.detail.failed')} onRetry={retry} />
        <Refusal problem={acts.problem} />
        {data === undefined && problem === null && <p aria-busy="true">{t('components.grid.loading')}</p>}
        {signalling && shown && <ImpedimentForm mission={shown} onEnd={() => setSignalling(false)} />}
        {simulating && shown && claim && <TravelSimulator key={shown.id} mission={shown} claimId={claim.id} />}
        {told.map((impediment) => (
          <OwnImpediment key={impediment.id} impediment={impediment} />
        ))}
        {data && <OwnMissionDetail mission={data} />}
        {shown?.state === 'official' && ours && <OwnSheetButton missionId={id} />}
      </Dialog>
    </div>
  )
}
