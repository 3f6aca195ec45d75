import { SelectField, useText } from '../../components/index.ts'

/** The year of payment, latest first. */
export function YearField({
  years,
  year,
  onYear,
}: {
  years: readonly number[]
  year: number
  onYear: (year: number) => void
}) {
  const t = useText()
  const known = years.includes(year) ? years : [year, ...years]
  return (
    <div className="statement-year">
      <SelectField
        id="statement-year"
        label={t('yearlyStatements.year')}
        value={String(year)}
        onChange={(value) => {
          if (value !== '') onYear(Number(value))
        }}
        options={known.map((one) => ({ value: String(one), label: String(one) }))}
      />
    </div>
  )
}
