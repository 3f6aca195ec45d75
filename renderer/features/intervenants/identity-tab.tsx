import type { IntervenantSheet } from '../../../shared/contract/intervenants.ts'
import { DescriptionList, useFormat, useText } from '../../components/index.ts'
import { feedText } from '../imports/import-words.ts'
import { stateDays, wordOf } from './intervenant-words.ts'

/** Who the person is, how to write to them, and what their post allows. */
export function IdentityTab({ person }: { person: IntervenantSheet }) {
  const t = useText()
  const format = useFormat()
  const { identity } = person
  const yesOrNo = (fact: boolean) => t(fact ? 'intervenants.identity.yes' : 'intervenants.identity.no')
  const address = [identity.address, [identity.postalCode, identity.town].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ')
  const days = stateDays(t, format, person)
  return (
    <DescriptionList
      items={[
        { term: t('intervenants.identity.number'), value: person.number },
        { term: t('intervenants.columns.state'), value: t(`intervenants.states.${person.state}`) },
        ...(person.stateReason ? [{ term: t('intervenants.identity.stateReason'), value: person.stateReason }] : []),
        ...(days ? [{ term: t('intervenants.identity.stateDays'), value: days }] : []),
        {
          term: t('intervenants.identity.title'),
          value: identity.title === '' ? '' : t(`intervenants.identity.titles.${identity.title}`),
        },
        { term: t('intervenants.identity.birthName'), value: identity.birthName },
        {
          term: t('intervenants.identity.birthDate'),
          value: identity.birthDate && format.longDate(identity.birthDate),
        },
        {
          term: t('intervenants.identity.population'),
          value: wordOf(t, 'intervenants.populations', identity.population),
        },
        {
          term: t('intervenants.identity.category'),
          value: t(`intervenants.identity.categories.${identity.category}`),
        },
        { term: t('intervenants.identity.grade'), value: identity.grade, lang: 'fr' },
        { term: t('intervenants.identity.profession'), value: identity.profession, lang: 'fr' },
        { term: t('intervenants.identity.company'), value: identity.company, lang: 'fr' },
        { term: t('intervenants.identity.email'), value: identity.email },
        { term: t('intervenants.identity.phone'), value: identity.phone },
        { term: t('intervenants.identity.address'), value: address, lang: 'fr' },
        { term: t('intervenants.identity.communeCode'), value: person.communeName, lang: 'fr' },
        {
          term: t('intervenants.identity.contractEnd'),
          value: identity.contractEnd ? format.longDate(identity.contractEnd) : t('intervenants.identity.permanent'),
        },
        { term: t('intervenants.identity.trainee'), value: yesOrNo(identity.trainee) },
        { term: t('intervenants.identity.onLeave'), value: yesOrNo(identity.onLeave) },
        {
          term: t('intervenants.identity.partTimePercent'),
          value: t('intervenants.identity.percent', { value: identity.partTimePercent }),
        },
        { term: t('intervenants.identity.reducedMobility'), value: yesOrNo(identity.reducedMobility) },
        {
          term: t('intervenants.identity.vehicleCv'),
          value:
            identity.vehicleCv === null ? '' : t('intervenants.identity.vehiclePower', { value: identity.vehicleCv }),
        },
        {
          term: t('intervenants.identity.origin'),
          value: person.origin === 'manual' ? t('intervenants.identity.byHand') : feedText(t, person.origin),
        },
      ]}
    />
  )
}
