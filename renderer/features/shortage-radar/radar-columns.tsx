import { useMemo } from 'react'
import type { RadarFigures, RadarRow } from '../../../shared/contract/shortage-radar.ts'
import { type GridColumn, StatusTag, useFormat, useText } from '../../components/index.ts'

/** Share of the seats that could be filled, in percent. */
const coverage = ({ seats, shortage }: RadarFigures): number =>
  seats === 0 ? 100 : Math.max(0, Math.round(((seats - shortage) / seats) * 100))

/** Wide enough for the title of each in either language. */
const widths = { seats: 95, people: 125, capacity: 120, supposed: 190 } as const

/** Columns of the radar; those of what is supposed only when something is. */
export function useRadarColumns(supposing: boolean): readonly GridColumn<RadarRow>[] {
  const t = useText()
  const format = useFormat()
  return useMemo(() => {
    const figure = (
      id: 'seats' | 'people' | 'capacity',
      of: 'now' | 'supposed',
      title: string,
    ): GridColumn<RadarRow> => ({
      id: `${of}-${id}`,
      title,
      value: (row) => row[of][id],
      text: (row) => format.number(row[of][id]),
      align: 'end',
      width: widths[of === 'now' ? id : of],
    })
    const missing = (of: 'now' | 'supposed', title: string): GridColumn<RadarRow> => ({
      id: `${of}-shortage`,
      title,
      value: (row) => row[of].shortage,
      text: (row) => (row[of].shortage === 0 ? t('shortageRadar.noShortage') : format.number(row[of].shortage)),
      cell: (row) => (
        <StatusTag tone={row[of].shortage === 0 ? 'success' : 'error'}>
          {row[of].shortage === 0 ? t('shortageRadar.noShortage') : format.number(row[of].shortage)}
        </StatusTag>
      ),
      width: of === 'now' ? 110 : widths.supposed,
    })
    const percent = (row: RadarRow) => t('shortageRadar.percent', { percent: coverage(row.now) })
    return [
      { id: 'exam', title: t('shortageRadar.columns.exam'), value: (row) => row.exam, width: 110, lang: 'fr' },
      {
        id: 'paper',
        title: t('shortageRadar.columns.paper'),
        value: (row) => row.paper,
        rowHeader: true,
        distinction: ({ exam, area }) => [exam, area.replace(/^0/, '')].filter(Boolean).join(', '),
        width: 150,
        lang: 'fr',
      },
      {
        id: 'area',
        title: t('shortageRadar.columns.area'),
        value: (row) => row.area.replace(/^0/, ''),
        width: 150,
      },
      missing('now', t('shortageRadar.columns.shortage')),
      ...(supposing ? [missing('supposed', t('shortageRadar.columns.shortageSupposed'))] : []),
      figure('seats', 'now', t('shortageRadar.columns.seats')),
      ...(supposing ? [figure('seats', 'supposed', t('shortageRadar.columns.seatsSupposed'))] : []),
      figure('people', 'now', t('shortageRadar.columns.people')),
      ...(supposing ? [figure('people', 'supposed', t('shortageRadar.columns.peopleSupposed'))] : []),
      figure('capacity', 'now', t('shortageRadar.columns.capacity')),
      {
        id: 'ratio',
        title: t('shortageRadar.columns.ratio'),
        value: (row) => coverage(row.now),
        text: percent,
        cell: (row) => (
          <span className="radar-bar">
            {percent(row)}
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={coverage(row.now)} height="10" />
              <rect width="99" height="9" x="0.5" y="0.5" fill="none" stroke="currentcolor" />
            </svg>
          </span>
        ),
        width: 140,
      },
      {
        id: 'peak',
        title: t('shortageRadar.columns.peak'),
        value: (row) => row.now.peakDate,
        text: ({ now }) =>
          t('shortageRadar.peak', {
            date: format.date(now.peakDate),
            people: format.number(now.peakPeople),
            seats: format.number(now.peakSeats),
          }),
        width: 320,
      },
    ]
  }, [t, format, supposing])
}
