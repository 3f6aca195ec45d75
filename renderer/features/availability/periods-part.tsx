import { useMemo, useState } from 'react'
import type { AvailabilitySheet } from '../../../shared/contract/availability.ts'
import { type GridColumn, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { undoing } from '../undoing.ts'
import { PeriodForm } from './period-form.tsx'

export type PeriodRow = AvailabilitySheet['unavailabilities'][number]

type PeriodsPartProps = Readonly<{ intervenantId: string; rows: readonly PeriodRow[]; forOffice: boolean }>

/** Days on which a person cannot be called. The office changes and removes them; the person reports some. */
export function PeriodsPart({ intervenantId, rows, forOffice }: PeriodsPartProps) {
  const t = useText()
  const format = useFormat()
  const [changing, setChanging] = useState<PeriodRow | null>(null)
  const { send: sendRemoval, problem } = useCommand(client.availability.removeUnavailability)
  const columns = useMemo<GridColumn<PeriodRow>[]>(() => {
    const remove = async ({ id, from, to, reason }: PeriodRow) => {
      const done = await sendRemoval({ intervenantId, id, expected: { from, to } })
      if (done === null) return
      const { removal } = done
      tell(
        'success',
        t('availability.periods.removed', { from: format.date(from), to: format.date(to) }),
        undoing(t, (commandId) => client.availability.restore({ commandId, intervenantId, removal, words: reason })),
      )
    }
    const missionWord = ({ number, convoked }: PeriodRow['missions'][number]) =>
      t(convoked ? 'availability.periods.missionConvoked' : 'availability.periods.mission', { number })
    const missions = (row: PeriodRow) => format.list(row.missions.map(missionWord))
    const acts: GridColumn<PeriodRow> = {
      id: 'act',
      title: t('availability.periods.act'),
      value: () => null,
      sortable: false,
      cell: (row) => (
        <span className="row-buttons">
          <RowButton
            text={t('availability.periods.change')}
            name={t('availability.periods.changeNamed', { from: format.date(row.from) })}
            run={() => setChanging(row)}
          />
          <RowButton
            text={t('availability.periods.remove')}
            name={t('availability.periods.removeNamed', { from: format.date(row.from) })}
            run={() => void remove(row)}
          />
        </span>
      ),
    }
    return [
      {
        id: 'from',
        title: t('availability.periods.from'),
        value: (row) => row.from,
        text: (row) => format.longDate(row.from),
        rowHeader: true,
      },
      {
        id: 'to',
        title: t('availability.periods.to'),
        value: (row) => row.to,
        text: (row) => format.longDate(row.to),
      },
      { id: 'reason', title: t('availability.periods.reason'), value: (row) => row.reason, lang: 'fr' },
      {
        id: 'author',
        title: t('availability.periods.author'),
        value: (row) => t(`availability.periods.authors.${row.enteredBy}`, { name: row.author }),
      },
      {
        id: 'missions',
        title: t('availability.periods.missions'),
        value: (row) => missions(row) || t('availability.periods.noMission'),
        cell: (row) =>
          row.missions.length === 0 || !forOffice
            ? missions(row) || t('availability.periods.noMission')
            : row.missions.map((mission) => (
                <a
                  key={mission.id}
                  href={`#/missions/${mission.id}`}
                  aria-label={t('availability.periods.openMission', { number: mission.number })}
                >
                  {missionWord(mission)}{' '}
                </a>
              )),
      },
      ...(forOffice ? [acts] : []),
    ]
  }, [t, format, intervenantId, forOffice, sendRemoval])
  return (
    <div className="availability-part">
      {rows.length === 0 && <h2>{t('availability.periods.title')}</h2>}
      <Refusal problem={problem} />
      <SheetTable
        id="availability-periods"
        title={t('availability.periods.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={t('availability.periods.empty')}
      />
      <PeriodForm
        key={changing === null ? 'new' : `${changing.id} ${changing.from} ${changing.to}`}
        intervenantId={intervenantId}
        changing={changing}
        forOffice={forOffice}
        onEnd={() => setChanging(null)}
      />
    </div>
  )
}
