/** The word under which an address names the mission whose detail is open. */
export const askedMission = 'mission'

/** Where the detail of one of the person's missions is. */
export const missionPlace = (id: string): string => `/my-missions?${new URLSearchParams({ [askedMission]: id })}`
