import type { ConvocationSlot } from './convocation-model.ts'

const momentOf = ({ date, start }: ConvocationSlot): string => `${date} ${start ?? ''}`

/** The days of a mission as a reader meets them, whatever order the model gives. */
export const slotsInOrder = (slots: readonly ConvocationSlot[]): readonly ConvocationSlot[] =>
  slots.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)))
