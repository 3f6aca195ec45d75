import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { useMissionTypeName } from '../mission-type-name.ts'

export type MissionSheet = Awaited<ReturnType<typeof client.missions.get>>

/** Where a mission comes from and what it asks for. */
export function MissionDetail({ mission }: { mission: MissionSheet }) {
  const t = useText()
  const format = useFormat()
  const missionTypeName = useMissionTypeName()
  const { evaluationMode, secondPaper } = mission
  const evaluation = t(`missionEditing.evaluation.${evaluationMode ?? 'notSaid'}`)
  const centre = `${mission.centre}, ${mission.town}`
  const second =
    secondPaper === null
      ? []
      : [
          {
            term: t('missionEditing.form.secondPaper'),
            value: [secondPaper.specialty, secondPaper.label].filter(Boolean).join(' - '),
            lang: 'fr' as const,
          },
        ]
  return (
    <DescriptionList
      items={[
        { term: t('missions.columns.session'), value: mission.session },
        { term: t('missions.columns.exam'), value: mission.exam, lang: 'fr' },
        { term: t('missions.sheet.specialty'), value: mission.specialty, lang: 'fr' },
        { term: t('missions.columns.paper'), value: mission.paper, lang: 'fr' },
        ...second,
        { term: t('missions.columns.type'), value: missionTypeName(mission) },
        {
          term: t('missions.columns.centre'),
          value: mission.fictitiousCentre ? `${centre} (${t('missionEditing.fictitious')})` : centre,
          lang: 'fr',
        },
        { term: t('missions.sheet.uai'), value: mission.centreUai },
        { term: t('missions.sheet.commission'), value: mission.commission },
        { term: t('missions.sheet.quantity'), value: format.number(mission.quantity) },
        { term: t('missionEditing.evaluation.label'), value: evaluation },
        {
          term: t('missionEditing.dematerialised'),
          value: t(mission.dematerialised ? 'reference.yes' : 'reference.no'),
        },
        { term: t('missions.sheet.origin'), value: t(`missions.origins.${mission.origin}`) },
        {
          term: t('missionEditing.form.headerAuthority'),
          value: t(`missionEditing.form.authorities.${mission.headerAuthority}`),
        },
        { term: t('missionEditing.form.reportTo'), value: mission.reportTo, lang: 'fr' },
        { term: t('missionEditing.form.documentsToBring'), value: mission.documentsToBring, lang: 'fr' },
        { term: t('missions.sheet.observations'), value: mission.observations, lang: 'fr' },
      ]}
    />
  )
}
