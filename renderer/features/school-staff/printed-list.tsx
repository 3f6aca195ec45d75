import type { DataGridProps } from '../../components/index.ts'

/**
 * A list as it goes on paper: every row, in an ordinary table. The list on screen shows a window of rows only, and is
 * left out of the print.
 */
export function PrintedList<Row>({
  title,
  columns,
  rows,
  rowId,
}: Pick<DataGridProps<Row>, 'title' | 'columns' | 'rowId'> & Readonly<{ rows: readonly Row[] }>) {
  const text = (column: (typeof columns)[number], row: Row) => column.text?.(row) ?? String(column.value(row) ?? '')
  return (
    <table className="plain-table printed-list">
      <caption>{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowId(row)}>
            {columns.map((column) =>
              column.rowHeader ? (
                <th key={column.id} scope="row" lang={column.lang}>
                  {text(column, row)}
                </th>
              ) : (
                <td key={column.id} lang={column.lang}>
                  {text(column, row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
