import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { faultsOf, type Identity, type IdentityField } from '../../../shared/model/identity.ts'
import { type PickedOption, type Translate, type Unreadable, unreadable } from '../../components/index.ts'

/** An identity being typed: dates and numbers may be unreadable, the commune is a choice. */
export type IdentityDraft = Omit<
  Identity,
  'birthDate' | 'contractEnd' | 'partTimePercent' | 'vehicleCv' | 'communeCode'
> &
  Readonly<{
    birthDate: string | Unreadable
    contractEnd: string | Unreadable
    partTimePercent: number | null | Unreadable
    vehicleCv: number | null | Unreadable
    communeCode: PickedOption | null
  }>

type Read = Pick<IntervenantSheet, 'identity' | 'communeName'>

export type IdentityErrors = Readonly<Partial<Record<IdentityField, string>>>

/** What a form shows of a sheet: the commune by its name. */
export const draftOf = ({ identity, communeName }: Read): IdentityDraft => ({
  ...identity,
  contractEnd: identity.contractEnd ?? '',
  communeCode: identity.communeCode === null ? null : { value: identity.communeCode, label: communeName },
})

export const emptyDraft: IdentityDraft = {
  title: '',
  lastName: '',
  firstName: '',
  birthName: '',
  birthDate: '',
  email: '',
  phone: '',
  address: '',
  postalCode: '',
  town: '',
  communeCode: null,
  category: 'EXTERNAL',
  population: '',
  grade: '',
  profession: '',
  company: '',
  contractEnd: '',
  trainee: false,
  onLeave: false,
  partTimePercent: 100,
  reducedMobility: false,
  vehicleCv: null,
}

/** What would be sent; what cannot be read counts as missing, and `identityErrors` says so. */
export const identityFrom = (draft: IdentityDraft): Identity => ({
  ...draft,
  birthDate: draft.birthDate === unreadable ? '' : draft.birthDate,
  contractEnd: draft.contractEnd === unreadable || draft.contractEnd === '' ? null : draft.contractEnd,
  partTimePercent: typeof draft.partTimePercent === 'number' ? draft.partTimePercent : 0,
  vehicleCv: typeof draft.vehicleCv === 'number' ? draft.vehicleCv : null,
  communeCode: draft.communeCode?.value ?? null,
})

/** What is wrong, field by field, in the words of the core's own rules. */
export function identityErrors(draft: IdentityDraft, today: string, t: Translate): IdentityErrors {
  const errors: Partial<Record<IdentityField, string>> = {}
  for (const [field, fault] of Object.entries(faultsOf(identityFrom(draft), today)))
    errors[field as IdentityField] = t(`rules.identity.${fault}`)
  if (draft.birthDate === unreadable) errors.birthDate = t('components.field.dateFormat')
  if (draft.contractEnd === unreadable) errors.contractEnd = t('components.field.dateFormat')
  if (draft.vehicleCv === unreadable) errors.vehicleCv = t('rules.identity.vehicleRange')
  return errors
}

/** Errors as the summary of a form lists them. */
export const listedErrors = (errors: IdentityErrors) =>
  Object.entries(errors).map(([field, message]) => ({ fieldId: `identity-${field}`, message }))

const fieldsOf = (identity: Identity) => Object.keys(identity) as IdentityField[]

/** Fields that differ between two readings of one sheet. */
export const changedFields = (one: Identity, other: Identity): IdentityField[] =>
  fieldsOf(one).filter((field) => one[field] !== other[field])

/** The current sheet with what the person typed over it: fields they did not touch take their current value. */
export function mergedDraft(draft: IdentityDraft, base: Identity, current: Read): IdentityDraft {
  const typed = identityFrom(draft)
  const mine = fieldsOf(typed).filter((field) => typed[field] !== base[field])
  const kept = Object.fromEntries(mine.map((field) => [field, draft[field]]))
  return { ...draftOf(current), ...kept }
}
