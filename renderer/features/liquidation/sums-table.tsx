import { useFormat, useText } from '../../components/index.ts'

type Sums = readonly Readonly<{ code: string; lines: number; cents: number }>[]

/** Totals under one heading: what, how many lines, how much. */
export function SumsTable({ title, sums, nameOf }: { title: string; sums: Sums; nameOf: (code: string) => string }) {
  const t = useText()
  const format = useFormat()
  return (
    <section className="claim-part" aria-label={title}>
      <table className="plain-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.columns.lines')}
            </th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sums.map(({ code, lines, cents }) => (
            <tr key={code}>
              <th scope="row">{nameOf(code)}</th>
              <td data-align="end">{format.number(lines)}</td>
              <td data-align="end">{format.cents(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
