import { useMemo } from 'react'
import type { MissionTypeRow } from '../../../shared/contract/mission-types.ts'
import { type GridColumn, StatusTag, useFormat, usePreferences, useText } from '../../components/index.ts'
import { RowButton } from '../row-button.tsx'
import { entryWords, rightWord } from './type-words.ts'

export type Asked = Readonly<
  { what: 'add' } | { what: 'edit' | 'activate' | 'putBack' | 'remove'; type: MissionTypeRow }
>

type Acts = Readonly<{ ask: (asked: Asked) => void; deactivate: (type: MissionTypeRow) => void }>

/** What each type asks and gives, and what can be done with it. */
export function useTypeColumns({ ask, deactivate }: Acts): readonly GridColumn<MissionTypeRow>[] {
  const t = useText()
  const format = useFormat()
  const { language } = usePreferences()
  return useMemo(() => {
    const nameOf = ({ label, labelEnglish }: MissionTypeRow) => (language === 'fr' ? label : labelEnglish)
    const state = ({ active }: MissionTypeRow) => t(active ? 'missionTypes.active' : 'missionTypes.inactive')
    const marks = (type: MissionTypeRow) =>
      [state(type), type.changed ? t('missionTypes.changed') : '', type.shipped ? '' : t('missionTypes.own')]
        .filter(Boolean)
        .join(', ')
    const fee = (type: MissionTypeRow) =>
      type.feeRight !== false && type.rate !== 'known'
        ? `${rightWord(t, type.feeRight)} (${t(`missionTypes.rates.${type.rate}`)})`
        : rightWord(t, type.feeRight)
    const button = (
      type: MissionTypeRow,
      act: 'edit' | 'activate' | 'deactivate' | 'putBack' | 'remove',
      run: () => void,
    ) => (
      <RowButton
        text={t(`missionTypes.acts.${act}`)}
        name={t('missionTypes.acts.named', { act: t(`missionTypes.acts.${act}`), label: nameOf(type) })}
        run={run}
      />
    )
    return [
      { id: 'label', title: t('missionTypes.columns.label'), value: nameOf, rowHeader: true },
      { id: 'code', title: t('missionTypes.columns.code'), value: ({ code }) => code, hidden: true },
      { id: 'entry', title: t('missionTypes.columns.entry'), value: (type) => entryWords(t, type) },
      { id: 'fee', title: t('reference.missionTypes.feeRight'), value: fee },
      {
        id: 'travel',
        title: t('reference.missionTypes.travelRight'),
        value: ({ travelRight }) => rightWord(t, travelRight),
      },
      {
        id: 'roles',
        title: t('missionTypes.columns.roles'),
        value: ({ roles }) => roles.map((role) => t(`missions.roles.${role}`)).join(', '),
      },
      {
        id: 'missions',
        title: t('missionTypes.columns.missions'),
        value: ({ missions }) => missions,
        text: ({ missions }) => format.number(missions),
        align: 'end',
      },
      {
        id: 'state',
        title: t('missionTypes.columns.state'),
        value: marks,
        cell: (type) => <StatusTag tone={type.active ? 'success' : 'stopped'}>{marks(type)}</StatusTag>,
      },
      {
        id: 'acts',
        title: t('missionTypes.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (type) => (
          <span className="row-buttons">
            {button(type, 'edit', () => ask({ what: 'edit', type }))}
            {type.active
              ? button(type, 'deactivate', () => deactivate(type))
              : button(type, 'activate', () => ask({ what: 'activate', type }))}
            {type.changed && button(type, 'putBack', () => ask({ what: 'putBack', type }))}
            {!type.used && !type.shipped && button(type, 'remove', () => ask({ what: 'remove', type }))}
          </span>
        ),
      },
    ]
  }, [t, format, language, ask, deactivate])
}
