import { rateTableNames } from '../../../shared/model/rate-tables.ts'
import { Screen, TabPanels, useText } from '../../components/index.ts'
import { WhenShown } from '../reference/when-shown.tsx'
import { RatesTab } from './rates-tab.tsx'

/** The dated rates of the office, family by family: read, followed by a new value, taken back. */
export function RatesScreen() {
  const t = useText()
  return (
    <Screen title={t('rates.title')} sentence={t('rates.sentence')}>
      <TabPanels
        label={t('rates.families')}
        panels={rateTableNames.map((table) => ({
          id: table,
          title: t(`reference.rates.tables.${table}`),
          content: (
            <WhenShown>
              <RatesTab table={table} />
            </WhenShown>
          ),
        }))}
      />
    </Screen>
  )
}
