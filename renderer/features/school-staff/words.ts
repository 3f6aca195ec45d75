import type { client } from '../../data/client.ts'

export type Teachers = Awaited<ReturnType<typeof client.schoolStaff.teachers>>
export type TeacherRow = Teachers['teachers'][number]
export type TeacherSheet = Awaited<ReturnType<typeof client.schoolStaff.teacher>>
export type SchoolCompetence = TeacherSheet['competences'][number]
export type StaffRow = Awaited<ReturnType<typeof client.schoolStaff.staff>>['staff'][number]
export type StaffPerson = Awaited<ReturnType<typeof client.schoolStaff.person>>
export type Unavailability = Awaited<ReturnType<typeof client.schoolStaff.unavailabilities>>[number]
export type Absences = Awaited<ReturnType<typeof client.schoolStaff.absences>>
export type Absence = Absences['absences'][number]
export type StaffMission = Absence['missions'][number]
export type Period = Readonly<{ from: string; to: string }>

/** A person as lists name them: LE GALL Bruno. */
export const nameOf = ({ lastName, firstName }: Readonly<{ lastName: string; firstName: string }>): string =>
  `${lastName} ${firstName}`

/** A paper as a head recognises it: exam, specialty, paper. */
export const paperOf = ({ exam, specialty, paper }: Readonly<{ exam: string; specialty: string; paper: string }>) =>
  `${exam}, ${specialty}, ${paper}`
