import { registerActivities, registerSearchProvider } from '../../components/index.ts'
import { queries, queryClient } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivityClosed } from '../activities/use-activity.ts'
import { foundAmong } from '../found-among.ts'
import { AbsencesHelp, AbsencesScreen } from './absences-screen.tsx'
import { StaffPersonScreen } from './person-screen.tsx'
import { ProgressHelp, ProgressScreen } from './progress-screen.tsx'
import './school-staff.css'
import { SchoolCompetencesHelp, SchoolCompetencesScreen } from './school-competences-screen.tsx'
import { StaffHelp, StaffScreen } from './staff-screen.tsx'
import { UnavailabilitiesHelp, UnavailabilitiesScreen } from './unavailabilities-screen.tsx'

const roles = ['schoolHead']
const group = 'schoolStaff.group'

const useToValidate = (): number | null =>
  useRead(queries.schoolStaff.summary.queryOptions({ input: {} })).data?.progress.toValidate ?? null

const useStaffClosed = () => useActivityClosed('schoolStaff')

registerActivities([
  {
    id: 'schoolCompetences',
    path: '/school/competences',
    textKey: 'schoolStaff.competences.title',
    group,
    roles,
    element: SchoolCompetencesScreen,
    Help: SchoolCompetencesHelp,
    useCount: useToValidate,
  },
  {
    id: 'schoolStaff',
    path: '/school/staff',
    textKey: 'schoolStaff.staff.title',
    group,
    roles,
    element: StaffScreen,
    Help: StaffHelp,
    useClosed: useStaffClosed,
  },
  {
    id: 'schoolPerson',
    path: '/school/staff/:id',
    textKey: 'schoolStaff.staff.person',
    parent: 'schoolStaff',
    roles,
    element: StaffPersonScreen,
    Help: StaffHelp,
  },
  {
    id: 'schoolUnavailabilities',
    path: '/school/unavailabilities',
    textKey: 'schoolAvailability.unavailabilities.title',
    group,
    roles,
    element: UnavailabilitiesScreen,
    Help: UnavailabilitiesHelp,
  },
  {
    id: 'schoolAbsences',
    path: '/school/absences',
    textKey: 'schoolAvailability.absences.title',
    group,
    roles,
    element: AbsencesScreen,
    Help: AbsencesHelp,
    useClosed: useStaffClosed,
  },
  {
    id: 'schoolProgress',
    path: '/school/progress',
    textKey: 'schoolStaff.progress.title',
    group,
    roles,
    element: ProgressScreen,
    Help: ProgressHelp,
  },
])

registerSearchProvider({
  id: 'schoolStaff',
  textKey: 'schoolStaff.staff.title',
  roles,
  async search(query) {
    const { staff } = await queryClient.fetchQuery(queries.schoolStaff.staff.queryOptions({ input: { period: null } }))
    return foundAmong(
      staff.map(({ id, number, lastName, firstName, discipline }) => ({
        id,
        label: `${lastName} ${firstName}`,
        detail: [number, discipline].filter(Boolean).join(' - '),
        path: `/school/staff/${id}`,
      })),
      query,
    )
  },
})
