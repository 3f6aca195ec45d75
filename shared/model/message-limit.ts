/** Largest message either side of the boundary accepts, in bytes: a page of rows is far below it, an attack is not. */
export const maximumMessageBytes = 1 << 20
