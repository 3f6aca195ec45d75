import type { Session } from '../../boundary/sessions.ts'

/** True for the office, and for the person themselves. */
export const mayHandle = ({ role, intervenantId }: Session, personId: string): boolean =>
  role === 'intervenant' ? intervenantId === personId : isOffice(role)

export const isOffice = (role: Session['role']): boolean => role === 'manager' || role === 'administrator'
