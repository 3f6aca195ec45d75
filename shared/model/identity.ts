/** What the office writes of a person's identity. */
export type Identity = Readonly<{
  title: 'M' | 'MME' | ''
  lastName: string
  firstName: string
  birthName: string
  birthDate: string
  email: string
  phone: string
  address: string
  postalCode: string
  town: string
  communeCode: string | null
  category: 'PUBLIC_AGENT' | 'EXTERNAL' | 'RETIRED'
  population: string
  grade: string
  profession: string
  company: string
  contractEnd: string | null
  trainee: boolean
  onLeave: boolean
  partTimePercent: number
  reducedMobility: boolean
  vehicleCv: number | null
}>

export type IdentityField = keyof Identity

/** Where people the office creates by hand come from (services.md 1.2, F14). */
export const manualPopulations = [
  'firstDegree',
  'administrative',
  'otherAcademy',
  'privateTrainer',
  'professional',
  'retiredAgent',
] as const

export type ManualPopulation = (typeof manualPopulations)[number]

/** How each of them is paid: state agents by payroll, the others as external persons or retired agents. */
export const categoryOfPopulation: Readonly<Record<ManualPopulation, Identity['category']>> = {
  firstDegree: 'PUBLIC_AGENT',
  administrative: 'PUBLIC_AGENT',
  otherAcademy: 'PUBLIC_AGENT',
  privateTrainer: 'EXTERNAL',
  professional: 'EXTERNAL',
  retiredAgent: 'RETIRED',
}

export const identityFaults = [
  'lastNameNeeded',
  'firstNameNeeded',
  'birthDateNeeded',
  'birthDateImpossible',
  'emailShape',
  'phoneShape',
  'postalCodeShape',
  'professionNeeded',
  'companyNeeded',
  'partTimeRange',
  'vehicleRange',
] as const

export type IdentityFault = (typeof identityFaults)[number]

/** Whether that can be an address of electronic mail; whether somebody reads it is not known. */
export const isEmail = (typed: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(typed)

const firstBirth = '1900-01-01'
const strongestVehicle = 50

/** What is wrong in an identity, field by field; nothing when it may be saved. The page and the core ask the same. */
export function faultsOf(identity: Identity, today: string): Partial<Record<IdentityField, IdentityFault>> {
  const faults: Partial<Record<IdentityField, IdentityFault>> = {}
  if (identity.lastName.trim() === '') faults.lastName = 'lastNameNeeded'
  if (identity.firstName.trim() === '') faults.firstName = 'firstNameNeeded'
  if (identity.birthDate === '') faults.birthDate = 'birthDateNeeded'
  else if (identity.birthDate < firstBirth || identity.birthDate >= today) faults.birthDate = 'birthDateImpossible'
  if (identity.email !== '' && !isEmail(identity.email)) faults.email = 'emailShape'
  if (identity.phone !== '' && !/^\+?[\d .()-]{6,30}$/.test(identity.phone)) faults.phone = 'phoneShape'
  if (identity.postalCode !== '' && !/^\d{5}$/.test(identity.postalCode)) faults.postalCode = 'postalCodeShape'
  if (identity.population === 'professional') {
    if (identity.profession.trim() === '') faults.profession = 'professionNeeded'
    if (identity.company.trim() === '') faults.company = 'companyNeeded'
  }
  const { partTimePercent, vehicleCv } = identity
  if (!Number.isInteger(partTimePercent) || partTimePercent < 1 || partTimePercent > 100)
    faults.partTimePercent = 'partTimeRange'
  if (vehicleCv !== null && (!Number.isInteger(vehicleCv) || vehicleCv < 1 || vehicleCv > strongestVehicle))
    faults.vehicleCv = 'vehicleRange'
  return faults
}
