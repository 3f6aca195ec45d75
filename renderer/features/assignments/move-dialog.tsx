import { useState } from 'react'
import { Dialog, EmptyState, TextField, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { tellDone } from './done-acts.ts'
import { useKilometres } from './kilometres.ts'
import { moveAmongButtons } from './repairs.tsx'
import type { SeatRow } from './seat-row.ts'
import { useSettled } from './use-settled.ts'

type MoveDialogProps = Readonly<{ seat: SeatRow; assignmentId: string; version: number; onClose: () => void }>

/** "Déplacer vers…": the empty seats the holder may take instead, the cheapest first; one click or Enter moves. */
export function MoveDialog({ seat, assignmentId, version, onClose }: MoveDialogProps) {
  const t = useText()
  const format = useFormat()
  const kilometres = useKilometres()
  const [typed, setTyped] = useState('')
  const filter = useSettled(typed)
  const move = useCommand(client.assignments.move)
  const read = useRead(queries.assignments.destinations.queryOptions({ input: { assignmentId, filter } }))
  const name = seat.intervenant ?? ''
  const choose = async (seatId: string, number: number) => {
    const done = await move.send({ id: assignmentId, expectedVersion: version, seatId })
    if (done === null) return
    tellDone(t, format, t('planner.done.moved', { name, number }), done.change)
    onClose()
  }
  return (
    <Dialog
      opened
      title={t('planner.move.title', { name })}
      sentence={t('planner.move.sentence')}
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t('components.dialog.cancel')}
        </button>
      }
    >
      <TextField label={t('planner.move.filter')} type="search" optional value={typed} onChange={setTyped} />
      <Refusal problem={move.problem ?? read.problem} />
      {read.data?.length === 0 && <EmptyState title={t('planner.move.none')} />}
      <ul className="repairs-list" aria-busy={read.loading} onKeyDown={moveAmongButtons}>
        {read.data?.map((place, index) => (
          <li key={place.seatId}>
            <button
              type="button"
              className="button planner-place"
              data-autofocus={index === 0 || undefined}
              onClick={() => void choose(place.seatId, place.missionNumber)}
            >
              {t('planner.move.to', {
                exam: place.exam,
                paper: place.paper,
                centre: place.centre,
                date: format.longDate(place.date),
                start: place.startTime,
                end: place.endTime,
                km: kilometres(place.distanceKm),
              })}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
