export type State = 'active' | 'setAside' | 'archived'

/** How a person stands, with the days from and to which they are set aside, both included; null: no limit. */
export type Standing = Readonly<{ state: State; stateFrom: string | null; stateTo: string | null }>

/**
 * State of a person on a day: outside the days for which the office set them aside, they count as active
 * (services.md 1.2: active, set aside, archived).
 */
export function stateOn({ state, stateFrom, stateTo }: Standing, day: string): State {
  const within = (stateFrom === null || stateFrom <= day) && (stateTo === null || day <= stateTo)
  return state === 'setAside' && !within ? 'active' : state
}

export type PlanningState = Readonly<{ state: State; setAside: Readonly<{ from: string; to: string }> | null }>

/**
 * The same for assignment, which looks at days to come: somebody set aside until a known day can be called after it, so
 * those days weigh like an unavailability; without an end, the state itself keeps the person out.
 */
export function planningState(standing: Standing): PlanningState {
  const { state, stateFrom, stateTo } = standing
  if (state !== 'setAside' || stateTo === null) return { state, setAside: null }
  return { state: 'active', setAside: { from: stateFrom ?? '0001-01-01', to: stateTo } }
}
