import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { isTextKey } from '../../data/text-key.ts'

/** Who the person is, how to write to them, and what their post allows. */
export function IdentityTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const yesOrNo = (fact: boolean) => t(fact ? 'intervenants.identity.yes' : 'intervenants.identity.no')
  const category = `intervenants.identity.categories.${person.category}`
  const address = [person.address, [person.postalCode, person.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  return (
    <DescriptionList
      items={[
        { term: t('intervenants.identity.number'), value: person.number },
        { term: t('intervenants.columns.state'), value: t(`intervenants.states.${person.state}`) },
        ...(person.stateReason ? [{ term: t('intervenants.identity.stateReason'), value: person.stateReason }] : []),
        { term: t('intervenants.identity.birthDate'), value: person.birthDate && format.longDate(person.birthDate) },
        { term: t('intervenants.identity.category'), value: isTextKey(category) ? t(category) : person.category },
        { term: t('intervenants.identity.grade'), value: person.grade, lang: 'fr' },
        { term: t('intervenants.identity.company'), value: person.company, lang: 'fr' },
        { term: t('intervenants.identity.email'), value: person.email },
        { term: t('intervenants.identity.phone'), value: person.phone },
        { term: t('intervenants.identity.address'), value: address, lang: 'fr' },
        {
          term: t('intervenants.identity.contractEnd'),
          value: person.contractEnd ? format.longDate(person.contractEnd) : t('intervenants.identity.permanent'),
        },
        { term: t('intervenants.identity.trainee'), value: yesOrNo(person.trainee) },
        { term: t('intervenants.identity.onLeave'), value: yesOrNo(person.onLeave) },
        {
          term: t('intervenants.identity.partTime'),
          value: t('intervenants.identity.percent', { value: person.partTimePercent }),
        },
        { term: t('intervenants.identity.reducedMobility'), value: yesOrNo(person.reducedMobility) },
        {
          term: t('intervenants.identity.vehicle'),
          value: person.vehicleCv === null ? '' : t('intervenants.identity.vehicleCv', { value: person.vehicleCv }),
        },
        { term: t('intervenants.identity.origin'), value: person.origin },
      ]}
    />
  )
}
