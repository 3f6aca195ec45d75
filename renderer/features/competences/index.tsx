import { registerActivities, useText } from '../../components/index.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import './competences.css'
import { CompetencesScreen } from './competences-screen.tsx'
import { ConsultationScreen, EntryScreen } from './own-screens.tsx'

const CompetencesHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('competences.help')}</p>
      <p>{t('competences.rule')}</p>
      <p>{t('competences.codes')}</p>
    </>
  )
}

const OwnHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('ownCompetences.help')}</p>
      <p>{t('competences.rule')}</p>
      <p>{t('competences.codes')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'competences',
    path: '/competences',
    textKey: 'competences.title',
    group: 'intervenants.group',
    roles: ['manager', 'administrator'],
    element: CompetencesScreen,
    Help: CompetencesHelp,
  },
  {
    id: 'competenceConsultation',
    path: '/my-competences',
    textKey: 'ownCompetences.consultation',
    group: 'ownCompetences.group',
    roles: ['intervenant'],
    element: ConsultationScreen,
    Help: OwnHelp,
    useClosed: () => useActivityClosed('competenceConsultation'),
  },
  {
    id: 'competenceEntry',
    path: '/my-competences-entry',
    textKey: 'ownCompetences.entry',
    group: 'ownCompetences.group',
    roles: ['intervenant'],
    element: EntryScreen,
    Help: OwnHelp,
    useClosed: () => useActivityClosed('competenceEntry'),
  },
])
