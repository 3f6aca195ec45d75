/** What the office says of an external application; days are civil dates, both included. */
export type ApplicationSetting = Readonly<{
  /** Empty while the administrator gave none. */
  address: string
  /** First day on which it cannot be used; null while it can. */
  unavailableFrom: string | null
  /** Last day on which it cannot be used; null while nobody knows. */
  unavailableTo: string | null
}>

export type ApplicationState = 'available' | 'unavailable' | 'withoutAddress'

/**
 * Whether an external application can be opened on a day (F328, F329). One that has no address cannot: the work is then done
 * on paper, and no address is ever made up.
 */
export function applicationState(setting: ApplicationSetting | undefined, today: string): ApplicationState {
  if (setting === undefined || setting.address === '') return 'withoutAddress'
  const { unavailableFrom: from, unavailableTo: to } = setting
  return from !== null && from <= today && (to === null || today <= to) ? 'unavailable' : 'available'
}
