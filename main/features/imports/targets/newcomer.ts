/** What no feed says of a person who is new. */
export const newcomer = {
  state: 'active',
  stateReason: null,
  stateFrom: null,
  stateTo: null,
  reducedMobility: 0,
  vehicleCv: null,
  rowVersion: 1,
} as const
