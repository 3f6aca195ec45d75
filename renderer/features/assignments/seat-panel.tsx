import { useEffect, useRef } from 'react'
import { CommandButton, StatusTag, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Candidates } from './candidates.tsx'
import { ForcedNote } from './forced-note.tsx'
import { isOpen, type SeatRow, seatTones } from './seat-row.ts'

/** The seat as the core holds it now: the row that was chosen may be older. */
function useSeat(chosen: SeatRow): SeatRow {
  const { data } = useRead(
    queries.assignments.seats.queryOptions({
      input: { start: 0, size: 500, sort: null, filter: '', facets: { missionId: chosen.missionId } },
    }),
  )
  return data?.rows.find(({ id }) => id === chosen.id) ?? chosen
}

function useSeatCommands(seat: SeatRow) {
  const t = useText()
  const withdraw = useCommand(client.assignments.withdraw)
  const setLock = useCommand(client.assignments.setLock)
  const held = seat.assignmentId !== null && seat.version !== null
  const onVersion = () => ({ id: seat.assignmentId ?? '', expectedVersion: seat.version ?? 1 })
  const lock = async (locked: boolean) => {
    if ((await setLock.send({ ...onVersion(), locked })) !== null)
      tell('success', t(locked ? 'assignments.locked' : 'assignments.unlocked'))
  }
  useCommands([
    {
      id: 'assignments.withdraw',
      textKey: 'assignments.panel.withdraw',
      group: 'list',
      keys: ['U'],
      when: () => held && (seat.state === 'confirmed' || seat.state === 'locked'),
      run: async () => {
        if ((await withdraw.send(onVersion())) === null) return
        tell('success', t('assignments.withdrawn', { name: seat.intervenant ?? '', number: seat.missionNumber }))
      },
    },
    {
      id: 'assignments.lock',
      textKey: 'assignments.panel.lock',
      group: 'list',
      keys: ['L'],
      when: () => held && seat.state === 'confirmed',
      run: () => lock(true),
    },
    {
      id: 'assignments.unlock',
      textKey: 'assignments.panel.unlock',
      group: 'list',
      keys: ['L'],
      when: () => held && seat.state === 'locked',
      run: () => lock(false),
    },
  ])
  return withdraw.problem ?? setLock.problem
}

/** The chosen seat: who holds it, what can be done, and the candidates. */
export function SeatPanel({ chosen, onClose }: { chosen: SeatRow; onClose: () => void }) {
  const t = useText()
  const format = useFormat()
  const seat = useSeat(chosen)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state takes buttons away, and the focus with them
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [seat.state])
  const problem = useSeatCommands(seat)
  const { intervenant: name } = seat
  const holder =
    name === null
      ? t('assignments.panel.empty')
      : t(seat.state === 'proposed' ? 'assignments.panel.proposedTo' : 'assignments.panel.holder', { name })
  return (
    <section
      className="planner-panel"
      aria-label={t('assignments.panel.title')}
      data-one-key
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className="planner-panel-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('assignments.panel.seat', { exam: seat.exam, paper: seat.paper })}
        </h2>
        <button type="button" className="button" data-variant="small" onClick={onClose}>
          {t('assignments.panel.close')}
        </button>
      </div>
      <p>
        {t('assignments.panel.place', {
          centre: seat.centre,
          town: seat.town,
          date: format.longDate(seat.date),
          start: seat.startTime,
          end: seat.endTime,
        })}
      </p>
      <p>
        <a href={`#/missions/${seat.missionId}`}>{t('assignments.panel.mission', { number: seat.missionNumber })}</a>
      </p>
      <p className="candidate-head">
        <span>
          {seat.intervenantId === null ? holder : <a href={`#/intervenants/${seat.intervenantId}`}>{holder}</a>}
        </span>
        <StatusTag tone={seatTones[seat.state]}>{t(`assignments.states.${seat.state}`)}</StatusTag>
      </p>
      {seat.forced && <ForcedNote forced={seat.forced} />}
      {seat.state === 'convoked' && <p className="planner-hint">{t('assignments.panel.convoked')}</p>}
      <div className="screen-actions">
        <CommandButton id="assignments.withdraw" />
        <CommandButton id="assignments.lock" />
        <CommandButton id="assignments.unlock" />
      </div>
      <Refusal problem={problem} />
      <Candidates seat={seat} assignable={isOpen(seat)} />
    </section>
  )
}
