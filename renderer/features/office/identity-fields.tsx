import { type FieldProps, TextField, useText } from '../../components/index.ts'
import type { IdentityField } from './office-draft.ts'

type Bound = Omit<FieldProps<string>, 'label'>

/** What documents say of the office; `field` binds each to its form. */
export function IdentityFields({ field }: { field: (name: IdentityField) => Bound }) {
  const t = useText()
  return (
    <>
      <TextField
        {...field('name')}
        label={t('office.create.name')}
        hint={t('office.create.nameHint')}
        autoComplete="organization"
        maxLength={200}
      />
      <TextField
        {...field('bureau')}
        label={t('office.create.bureau')}
        hint={t('office.create.bureauHint')}
        maxLength={200}
      />
      <TextField
        {...field('address')}
        label={t('office.create.address')}
        autoComplete="street-address"
        maxLength={300}
      />
      <TextField
        {...field('postalCode')}
        label={t('office.create.postalCode')}
        hint={t('office.create.postalCodeHint')}
        autoComplete="postal-code"
        inputMode="numeric"
        maxLength={5}
        width="short"
      />
      <TextField {...field('town')} label={t('office.create.town')} autoComplete="address-level2" maxLength={100} />
      <TextField
        {...field('phone')}
        label={t('office.create.phone')}
        type="tel"
        autoComplete="tel"
        optional
        maxLength={30}
      />
      <TextField
        {...field('email')}
        label={t('office.create.email')}
        type="email"
        autoComplete="email"
        optional
        maxLength={200}
      />
    </>
  )
}
