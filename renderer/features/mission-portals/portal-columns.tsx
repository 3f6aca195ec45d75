import { useMemo, useRef } from 'react'
import type { MissionPortal, PortalMission } from '../../../shared/contract/mission-portals.ts'
import { type GridColumn, StatusTag, type StatusTone, useFormat, useText } from '../../components/index.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { PortalAction } from './portal-action.tsx'
import type { OpenPortal } from './use-open-portal.ts'

const tones: Readonly<Record<NonNullable<PortalMission['state']>, StatusTone>> = {
  toMark: 'pending',
  toDigitise: 'pending',
  serviceDoneSantorin: 'success',
  serviceDone: 'success',
}

type Given = Readonly<{ portal: MissionPortal; missions: readonly PortalMission[]; opening: OpenPortal }>

/** The columns of the portal (F320): specialty and paper show where a mission of the list has them. */
export function usePortalColumns({ portal, missions, opening }: Given): readonly GridColumn<PortalMission>[] {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const latest = useRef(opening)
  latest.current = opening
  const refusals = missions.map(({ id }) => opening.refusalOf(id)).join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refusals stand for what `opening` last answered
  return useMemo(() => {
    const has = (value: (mission: PortalMission) => unknown) => missions.some((one) => Boolean(value(one)))
    const copiesWords = ({ markedCopies: marked, givenCopies: given }: PortalMission) => {
      if (given === null) return marked === null ? '' : t('missionPortals.missions.copies', { count: marked })
      const values = { marked: format.number(marked ?? 0), given: format.number(given) }
      return t('missionPortals.missions.copiesOf', values)
    }
    const dated = (mission: PortalMission) =>
      [
        mission.state === null || mission.stateOn === null
          ? ''
          : t('missionPortals.missions.on', { date: format.date(mission.stateOn) }),
        copiesWords(mission),
      ]
        .filter(Boolean)
        .join(', ')
    const wordOf = ({ state }: PortalMission) => (state === null ? '' : t(`missionPortals.missions.states.${state}`))
    const action = (mission: PortalMission) => {
      const destination = portal.destinations.find(({ application }) => application === mission.application)
      if (destination === undefined) return t('missionPortals.missions.elsewhere')
      const { id: missionId, number } = mission
      return (
        <PortalAction
          number={number}
          destination={destination}
          refusal={latest.current.refusalOf(missionId)}
          run={() => latest.current.open({ portal: 'missionPortal', missionId, application: destination.application })}
        />
      )
    }
    const columns: (GridColumn<PortalMission> | null)[] = [
      { id: 'exam', title: t('missionPortals.missions.columns.exam'), value: ({ exam }) => exam, lang: 'fr' },
      has(({ specialty }) => specialty)
        ? {
            id: 'specialty',
            title: t('missionPortals.missions.columns.specialty'),
            value: ({ specialty }) => specialty,
            lang: 'fr',
          }
        : null,
      has(({ paper }) => paper)
        ? { id: 'paper', title: t('missionPortals.missions.columns.paper'), value: ({ paper }) => paper, lang: 'fr' }
        : null,
      { id: 'type', title: t('missionPortals.missions.columns.type'), value: missionTypeName },
      {
        id: 'number',
        title: t('missionPortals.missions.columns.number'),
        value: ({ number }) => number,
        rowHeader: true,
        width: 110,
      },
      {
        id: 'begins',
        title: t('missionPortals.missions.columns.begins'),
        value: ({ firstDate }) => firstDate,
        text: ({ firstDate }) => format.date(firstDate),
        width: 120,
      },
      {
        id: 'state',
        title: t('missionPortals.missions.columns.state'),
        value: (mission) => [wordOf(mission), dated(mission)].filter(Boolean).join(', '),
        cell: (mission) => (
          <>
            {mission.state !== null && <StatusTag tone={tones[mission.state]}>{wordOf(mission)}</StatusTag>}
            <small className="portal-dated">{dated(mission)}</small>
          </>
        ),
        width: 220,
      },
      {
        id: 'act',
        title: t('missionPortals.missions.columns.act'),
        value: () => null,
        cell: action,
        sortable: false,
        width: 240,
      },
    ]
    return columns.filter((column) => column !== null)
  }, [t, format, missionTypeName, portal, missions, refusals])
}
