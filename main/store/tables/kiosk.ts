export interface KioskGuardRow {
  fingerprint: string
  failures: number
  restsUntil: string | null
}

export interface KioskTables {
  kioskGuard: KioskGuardRow
}
