import { columnSizingFeature, columnVisibilityFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import { preferences, usePreferences } from '../../app/preferences.ts'
import type { GridColumn } from './grid-column.ts'

/** Widths in pixels at 100 % text size. */
export const widthStep = 24
const narrowest = 56
const widest = 800
const usual = 160
/** What a character of a heading takes, the room around it and its sorting mark, and the width it is not given beyond. */
const [perCharacter, aroundHeading, longHeading] = [9.2, 54, 150]

/** A short heading is never cut at first, in whichever language: it asks for this much. */
const ofHeading = (title: string) => Math.min(longHeading, Math.round(aroundHeading + perCharacter * title.length))

const features = tableFeatures({ columnSizingFeature, columnVisibilityFeature })
const noRows: readonly Record<string, never>[] = []

/** The columns of a list as the person arranged them: what shows, how wide, and how to change it. */
export type ColumnLayout<Row> = Readonly<{
  all: readonly GridColumn<Row>[]
  visible: readonly GridColumn<Row>[]
  /** Widths of the visible columns, in pixels at 100 % text size. */
  widths: readonly number[]
  isVisible: (id: string) => boolean
  setVisible: (id: string, visible: boolean) => void
  setWidth: (id: string, width: number) => void
  widthOf: (id: string) => number
  reset: () => void
}>

const keptLayout = (gridId: string) => preferences.get().grids[gridId]

function keepLayout(
  gridId: string,
  part: { widths?: Record<string, number>; hidden?: readonly string[] },
  hiddenByDefault: readonly string[],
) {
  const { grids } = preferences.get()
  const before = grids[gridId] ?? { widths: {}, hidden: hiddenByDefault }
  preferences.change({ grids: { ...grids, [gridId]: { ...before, ...part } } })
}

/** Columns through TanStack Table 9 (sizing and visibility), remembered per list in the preferences. */
export function useGridColumns<Row>(gridId: string, columns: readonly GridColumn<Row>[]): ColumnLayout<Row> {
  const layout = usePreferences().grids[gridId]
  const hiddenByDefault = useMemo(() => columns.filter(({ hidden }) => hidden).map(({ id }) => id), [columns])
  const definitions = useMemo(
    () =>
      columns.map(({ id, title, width = usual }) => ({
        id,
        header: id,
        size: Math.max(width, ofHeading(title)),
        minSize: narrowest,
        maxSize: widest,
      })),
    [columns],
  )
  const state = useMemo(() => {
    const hidden = layout?.hidden ?? hiddenByDefault
    return {
      columnSizing: { ...layout?.widths },
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    }
  }, [layout, hiddenByDefault])
  const table = useTable({ features, columns: definitions, data: noRows, state })
  // The table object is new at each render; rows and filters must see new columns only when columns change.
  const latest = useRef(table)
  latest.current = table
  return useMemo(() => {
    const shown = state.columnVisibility
    const visible = columns.filter(({ id }) => shown[id] !== false)
    const widthOf = (id: string) =>
      Math.min(widest, Math.max(narrowest, latest.current.getColumn(id)?.getSize() ?? usual))
    return {
      all: columns,
      visible,
      widths: visible.map(({ id }) => state.columnSizing[id] ?? widthOf(id)),
      widthOf,
      isVisible: (id) => shown[id] !== false,
      setVisible: (id, show) => {
        const hidden = (keptLayout(gridId)?.hidden ?? hiddenByDefault).filter((other) => other !== id)
        // The last column stays: a list without columns could not be brought back by eye.
        if (!show && visible.length === 1) return
        keepLayout(gridId, { hidden: show ? hidden : [...hidden, id] }, hiddenByDefault)
      },
      setWidth: (id, width) => {
        const bounded = Math.round(Math.min(widest, Math.max(narrowest, width)))
        keepLayout(gridId, { widths: { ...keptLayout(gridId)?.widths, [id]: bounded } }, hiddenByDefault)
      },
      reset: () => keepLayout(gridId, { widths: {}, hidden: hiddenByDefault }, hiddenByDefault),
    }
  }, [columns, gridId, hiddenByDefault, state])
}
