import { useCallback } from 'react'
import { fold } from '../../../shared/model/fold.ts'
import { type FieldProps, type PickedOption, PickerField, useText } from '../../components/index.ts'
import { queries, queryClient } from '../../data/client.ts'

/** The academy of an office, among those whose schools the product knows. */
export function AcademyField(props: Omit<FieldProps<PickedOption | null>, 'label' | 'hint'>) {
  const t = useText()
  const search = useCallback(
    async (query: string): Promise<readonly PickedOption[]> => {
      const academies = await queryClient.fetchQuery(queries.office.academies.queryOptions({ input: {} }))
      const wanted = fold(query)
      return academies
        .filter(({ label, code }) => fold(label).includes(wanted) || code === query.trim())
        .map(({ code, label, schools }) => ({
          value: code,
          label,
          detail: t('office.create.schools', { count: schools }),
        }))
    },
    [t],
  )
  return (
    <PickerField {...props} label={t('office.create.academy')} hint={t('office.create.academyHint')} search={search} />
  )
}
