import './competence-doctor.css'
import { registerActivities, useText } from '../../components/index.ts'
import { DoctorScreen } from './doctor-screen.tsx'
import { SchoolScreen } from './school-screen.tsx'

const DoctorHelp = () => {
  const t = useText()
  return (
    <>
      <p>{t('competenceDoctor.help')}</p>
      <p>{t('competenceDoctor.helpRules')}</p>
      <p>{t('competenceDoctor.helpScore')}</p>
    </>
  )
}

registerActivities([
  {
    id: 'competenceDoctor',
    path: '/competence-doctor',
    textKey: 'competenceDoctor.title',
    group: 'intervenants.group',
    roles: ['manager', 'administrator'],
    element: DoctorScreen,
    Help: DoctorHelp,
  },
  {
    id: 'competenceDoctor.school',
    path: '/competence-doctor/schools/:uai',
    textKey: 'competenceDoctor.school',
    parent: 'competenceDoctor',
    roles: ['manager', 'administrator'],
    element: SchoolScreen,
    Help: DoctorHelp,
  },
])
