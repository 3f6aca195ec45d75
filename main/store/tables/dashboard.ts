/** One row, from the first change of these settings. */
export interface DashboardSettingsRow {
  id: number
  budgets: string
  rowVersion: number
}

export interface DashboardTables {
  dashboardSettings: DashboardSettingsRow
}
