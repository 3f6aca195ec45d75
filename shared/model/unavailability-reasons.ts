/** Why a school says that one of its people cannot be called; `other` says nothing without a note. */
export const unavailabilityReasons = ['sick', 'maternity', 'training', 'schoolTrip', 'partTime', 'other'] as const

export type UnavailabilityReason = (typeof unavailabilityReasons)[number]
