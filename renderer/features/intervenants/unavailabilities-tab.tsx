import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { AvailabilityPanel } from '../availability/availability-panel.tsx'

/** When a person cannot be called, what they would like, and their conflicts of interest. */
export const UnavailabilitiesTab = ({ person }: { person: Pick<IntervenantSheet, 'id'> }) => (
  <AvailabilityPanel intervenantId={person.id} forOffice />
)
