import { registerActivities, useText } from '../../components/index.ts'
import { CompetencesScreen } from './competences-screen.tsx'

const CompetencesHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('competences.help')}</p>
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
])
