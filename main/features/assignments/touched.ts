/** What is read again once somebody was put on a seat or taken off one. */
export const touchedByAssignments = ['assignments', 'missions', 'intervenants', 'convocations', 'availability'] as const
