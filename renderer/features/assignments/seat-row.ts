import type { StatusTone } from '../../components/index.ts'
import type { client } from '../../data/client.ts'

export type SeatRow = Awaited<ReturnType<typeof client.assignments.seats>>['rows'][number]
export type SeatState = SeatRow['state']

export const seatStates: readonly SeatState[] = ['unfilled', 'proposed', 'confirmed', 'locked', 'convoked']

export const seatTones: Readonly<Record<SeatState, StatusTone>> = {
  unfilled: 'warning',
  proposed: 'pending',
  confirmed: 'success',
  locked: 'information',
  convoked: 'neutral',
}

/** True while nobody sits there: somebody can be put on it by hand. */
export const isOpen = ({ state }: SeatRow) => state === 'unfilled' || state === 'proposed'
