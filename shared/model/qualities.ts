/** In which quality somebody serves on a mission, as the person reads it (F128). */
export const qualities = [
  'interrogator',
  'corrector',
  'correctorSantorin',
  'examiner',
  'teachingMember',
  'member',
  'professional',
  'president',
  'vicePresident',
] as const

export type Quality = (typeof qualities)[number]
