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

/** The columns of the portal (F320): specialty, paper and copies show where a mission of the list has them. */
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
    const stateWords = ({ state, stateOn }: PortalMission) => {
      if (state === null) return ''
      const word = t(`missionPortals.missions.states.${state}`)
      return stateOn === null ? word : t('missionPortals.missions.stateOn', { state: word, date: format.date(stateOn) })
    }
    const copiesWords = ({ markedCopies, givenCopies }: PortalMission) => {
      if (markedCopies === null && givenCopies === null) return ''
      if (givenCopies === null) return format.number(markedCopies ?? 0)
      return t('missionPortals.missions.copiesOf', {
        marked: format.number(markedCopies ?? 0),
        given: format.number(givenCopies),
      })
    }
    const action = (mission: PortalMission) => {
      const destination = portal.destinations.find(({ application }) => application === mission.application)
      if (destination === undefined) return t('missionPortals.missions.elsewhere')
      const { id: missionId, number } = mission
      return (
        <PortalAction
          number={number}
          destination={destination}
          mayOpen={portal.mayOpen}
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
        value: stateWords,
        cell: (mission) =>
          mission.state === null ? null : <StatusTag tone={tones[mission.state]}>{stateWords(mission)}</StatusTag>,
        width: 220,
      },
      has(({ markedCopies, givenCopies }) => markedCopies !== null || givenCopies !== null)
        ? {
            id: 'copies',
            title: t('missionPortals.missions.columns.copies'),
            value: copiesWords,
            align: 'end',
            width: 120,
          }
        : null,
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
