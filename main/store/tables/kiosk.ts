export interface KioskGuardRow {
  fingerprint: string
  failures: number
  restsUntil: string | null
}

/** The screen of this kiosk, one row once it was declared. */
export interface KioskScreenRow {
  id: number
  diagonalInches: number
  distanceMillimetres: number
}

export interface KioskTables {
  kioskScreen: KioskScreenRow
  kioskGuard: KioskGuardRow
}
