import { useMemo } from 'react'
import { DataGrid, type DataGridProps, EmptyState, memoryRows } from '../components/index.ts'

type SheetTableProps<Row> = Pick<DataGridProps<Row>, 'id' | 'title' | 'columns' | 'rowId' | 'headingLevel'> &
  Readonly<{ rows: readonly Row[]; empty: string }>

/** A short list inside a sheet: an ordinary table, without the keyword filter of the large lists. */
export function SheetTable<Row>({ rows, empty, ...list }: SheetTableProps<Row>) {
  const source = useMemo(() => memoryRows(rows), [rows])
  if (rows.length === 0) return <EmptyState title={empty} />
  return <DataGrid {...list} source={source} presentation="plain" filterable={false} minimumHeight={4} />
}
