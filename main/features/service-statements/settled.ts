/** Once the office has accepted a half, its amount rests on the statement: rectifying needs the acceptance undone first. */
export const settledStates: readonly string[] = ['ACCEPTED', 'EXPORTED', 'PAID']
