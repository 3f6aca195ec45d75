import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { isTextKey } from '../../data/text-key.ts'
import { useMissionTypeName } from '../mission-type-name.ts'

export type MissionSheet = Awaited<ReturnType<typeof client.missions.get>>

/** Where a mission comes from and what it asks for. */
export function MissionDetail({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const origin = `missions.origins.${mission.origin}`
  return (
    <DescriptionList
      items={[
        { term: t('missions.columns.session'), value: mission.session },
        { term: t('missions.columns.exam'), value: mission.exam, lang: 'fr' },
        { term: t('missions.sheet.specialty'), value: mission.specialty, lang: 'fr' },
        { term: t('missions.columns.paper'), value: mission.paper, lang: 'fr' },
        { term: t('missions.columns.type'), value: `${missionTypeName(mission)} (${mission.missionTypeCode})` },
        { term: t('missions.columns.centre'), value: `${mission.centre}, ${mission.town}`, lang: 'fr' },
        { term: t('missions.sheet.uai'), value: mission.centreUai },
        { term: t('missions.sheet.commission'), value: mission.commission },
        { term: t('missions.sheet.quantity'), value: format.number(mission.quantity) },
        { term: t('missions.sheet.origin'), value: isTextKey(origin) ? t(origin) : mission.origin },
        { term: t('missions.sheet.observations'), value: mission.observations, lang: 'fr' },
      ]}
    />
  )
}
