import { useEffect, useRef, useState } from 'react'
import { CommandButton, isFocusLost, StatusTag, useCommands, useFormat, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SubstitutesPanel } from '../repairs/index.tsx'
import { Candidates } from './candidates.tsx'
import { ForcedNote } from './forced-note.tsx'
import { ImpedimentNote } from './impediment-note.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { Repairs } from './repairs.tsx'
import { useRoleWord } from './role-word.ts'
import { isOpen, type SeatRow, seatTones } from './seat-row.ts'
import { useSeatCommands } from './use-seat-commands.ts'

/** A need, and the seat of it that is worked on; null leaves the choice: a conflict first, then a hole. */
export type Chosen = Readonly<{ needId: string; seatId: string | null }>

type NeedPanelProps = Readonly<{ chosen: Chosen; onChoose: (seatId: string) => void; onClose: () => void }>

const mostSeats = 500

/** The chosen need: its seats, who holds the chosen one, what is wrong, and who could take it. */
export function NeedPanel({ chosen, onChoose, onClose }: NeedPanelProps) {
  const t = useText()
  const { data, problem, retry } = useRead(
    queries.assignments.seats.queryOptions({
      input: { start: 0, size: mostSeats, sort: null, filter: '', facets: { needId: chosen.needId } },
    }),
  )
  const seats = data?.rows ?? []
  // Kept once made, so that seating somebody does not move the panel to another seat.
  const [picked, setPicked] = useState<string | null>(null)
  const wanted = chosen.seatId ?? picked
  const seat =
    seats.find(({ id }) => id === wanted) ??
    seats.find(({ broken }) => broken.length > 0) ??
    seats.find(isOpen) ??
    seats[0]
  const seatId = seat?.id
  useEffect(() => {
    if (seatId !== undefined) setPicked(seatId)
  }, [seatId])
  return (
    <section
      className="planner-panel"
      aria-label={t('planner.panel.title')}
      data-one-key
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && onClose()}
    >
      <Refusal problem={problem} onRetry={retry} />
      {seat === undefined && problem === null && <div aria-busy="true" />}
      {seat && <Seat key={seat.id} seat={seat} seats={seats} onChoose={onChoose} onClose={onClose} />}
    </section>
  )
}

type SeatProps = Readonly<{
  seat: SeatRow
  seats: readonly SeatRow[]
  onChoose: (seatId: string) => void
  onClose: () => void
}>

function Seat({ seat, seats, onChoose, onClose }: SeatProps) {
  const t = useText()
  const format = useFormat()
  const roleWord = useRoleWord()
  const heading = useRef<HTMLHeadingElement>(null)
  const [moving, setMoving] = useState(false)
  const absent = seat.state === 'convoked' && seat.broken.length > 0
  // Somebody convoked who cannot come: a substitute is called, and the convocation follows (ux.md S14).
  const [substitutes, setSubstitutes] = useState(absent)
  const { assignmentId, version, intervenant: name } = seat
  const convoked = seat.state === 'convoked'
  const broken = seat.broken.length > 0 && !convoked && assignmentId !== null && version !== null
  useEffect(() => {
    // A repair or a candidate that was there at once may already have taken the focus.
    const panel = heading.current?.closest('.planner-panel')
    if (!panel?.contains(document.activeElement)) heading.current?.focus()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state takes buttons away, and the focus with them
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus()
  }, [seat.state, assignmentId])
  const problem = useSeatCommands(seat)
  useCommands([
    {
      id: 'assignments.move',
      textKey: 'planner.panel.move',
      group: 'list',
      keys: ['M'],
      when: () => seat.state === 'confirmed' || seat.state === 'locked',
      run: () => setMoving(true),
    },
    {
      id: 'assignments.substitutes',
      textKey: 'planner.panel.substitutes',
      group: 'list',
      keys: ['S'],
      run: () => setSubstitutes(!substitutes),
    },
  ])
  const holder =
    name === null
      ? t('assignments.panel.empty')
      : t(seat.state === 'proposed' ? 'assignments.panel.proposedTo' : 'assignments.panel.holder', { name })
  const mode = isOpen(seat) ? 'assign' : seat.state === 'confirmed' ? 'replace' : 'read'
  return (
    <>
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
        {' - '}
        {roleWord(seat.role)}
        {' - '}
        <a href={`#/missions/${seat.missionId}`}>{t('assignments.panel.mission', { number: seat.missionNumber })}</a>
      </p>
      {seats.length > 1 && <SeatsOfNeed seats={seats} chosen={seat} onChoose={onChoose} />}
      <p className="planner-panel-head">
        <span>
          {seat.intervenantId === null ? holder : <a href={`#/intervenants/${seat.intervenantId}`}>{holder}</a>}
        </span>
        <StatusTag tone={seatTones[seat.state]}>{t(`assignments.states.${seat.state}`)}</StatusTag>
      </p>
      {seat.forced && <ForcedNote forced={seat.forced} />}
      {seat.impediment && <ImpedimentNote impediment={seat.impediment} />}
      {convoked && <ConvokedNote name={name ?? ''} />}
      {seat.state === 'locked' && <p className="planner-hint">{t('planner.panel.locked')}</p>}
      <div className="screen-actions">
        <CommandButton id="assignments.withdraw" />
        <CommandButton id="assignments.lock" />
        <CommandButton id="assignments.unlock" />
        <CommandButton id="assignments.move" />
        <CommandButton id="assignments.name" />
        <CommandButton id="assignments.explain" />
        <CommandButton id="assignments.substitutes" expanded={substitutes} />
        <CommandButton id="assignments.lockCentre" />
        <CommandButton id="assignments.unlockCentre" />
      </div>
      <Refusal problem={problem} />
      {substitutes && <SubstitutesPanel seatId={seat.id} focusFirst />}
      {broken && <Repairs seat={seat} assignmentId={assignmentId} version={version} />}
      <Candidates seat={seat} mode={mode} autoFocus={mode === 'assign'} />
      {moving && assignmentId !== null && version !== null && (
        <MoveDialog seat={seat} assignmentId={assignmentId} version={version} onClose={() => setMoving(false)} />
      )}
    </>
  )
}

/** The seats of the need as buttons; the chosen one is pressed. */
function SeatsOfNeed({ seats, chosen, onChoose }: Pick<SeatProps, 'seats' | 'onChoose'> & { chosen: SeatRow }) {
  const t = useText()
  return (
    <fieldset className="need-seats">
      <legend>{t('planner.panel.seats')}</legend>
      {seats.map((seat, index) => (
        <button
          key={seat.id}
          type="button"
          className="button"
          data-variant="small"
          aria-pressed={seat.id === chosen.id}
          data-conflict={seat.broken.length > 0}
          onClick={() => onChoose(seat.id)}
        >
          {t('planner.panel.seat', { position: index + 1, holder: seat.intervenant ?? t('planner.panel.nobody') })}
          {seat.broken.length > 0 && ` - ${t('planner.panel.conflict')}`}
        </button>
      ))}
    </fieldset>
  )
}

/** Somebody already told to come is not moved here: what to do instead. */
function ConvokedNote({ name }: { name: string }) {
  const t = useText()
  return (
    <div className="forced-note">
      <p>{t('planner.panel.convoked', { name })}</p>
      <p>
        <a href="#/convocations">{t('planner.panel.toConvocations')}</a>
      </p>
    </div>
  )
}
