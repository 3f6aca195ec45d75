import type { SeatsDocument } from './solver/seats-document.ts'

/** A group keeps its person busy until they could have reached another place, so that no plan asks for the impossible. */
export const withTravelTime = (document: SeatsDocument, minutes: number): SeatsDocument => ({
  ...document,
  groups: document.groups.map((group) => (group.end > group.start ? { ...group, end: group.end + minutes } : group)),
})
