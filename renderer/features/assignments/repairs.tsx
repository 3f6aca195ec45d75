import { useEffect, useRef } from 'react'
import { useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { VerdictList } from '../verdict-list.tsx'
import { tellDone } from './done-acts.ts'
import { useKilometres } from './kilometres.ts'
import type { SeatRow } from './seat-row.ts'

type Repair = Awaited<ReturnType<typeof client.assignments.repairs>>[number]

/** What is wrong with an assignment, and one to three ready ways out; the first has the focus, Enter applies it. */
export function Repairs({ seat, assignmentId, version }: { seat: SeatRow; assignmentId: string; version: number }) {
  const t = useText()
  const format = useFormat()
  const kilometres = useKilometres()
  const list = useRef<HTMLOListElement>(null)
  const read = useRead(queries.assignments.repairs.queryOptions({ input: { assignmentId } }))
  const replace = useCommand(client.assignments.replace)
  const move = useCommand(client.assignments.move)
  const withdraw = useCommand(client.assignments.withdraw)
  const { data } = read
  const ready = data !== undefined
  const holder = seat.intervenant ?? ''
  const number = seat.missionNumber

  useEffect(() => {
    if (ready && !document.activeElement?.matches('input')) list.current?.querySelector('button')?.focus()
  }, [ready])

  const apply = async (repair: Repair) => {
    const at = { id: assignmentId, expectedVersion: version }
    if (repair.kind === 'replace') {
      const done = await replace.send({ ...at, intervenantId: repair.intervenantId })
      if (done) tellDone(t, format, t('planner.done.replaced', { name: repair.name, holder, number }), done.change)
    } else if (repair.kind === 'move') {
      const done = await move.send({ ...at, seatId: repair.seatId })
      const told = t('planner.done.moved', { name: holder, number: repair.missionNumber })
      if (done) tellDone(t, format, told, done.change)
    } else {
      const done = await withdraw.send(at)
      if (done) tellDone(t, format, t('assignments.withdrawn', { name: holder, number }), done.change)
    }
  }
  const wordsOf = (repair: Repair): Readonly<{ name: string; cost: string }> => {
    if (repair.kind === 'withdraw')
      return { name: t('planner.repairs.withdraw'), cost: t('planner.repairs.withdrawCost') }
    const km = kilometres(repair.distanceKm)
    if (repair.kind === 'replace')
      return {
        name: t('planner.repairs.replace', { name: repair.name }),
        cost: t('planner.repairs.replaceCost', { school: repair.school, km, count: repair.seats }),
      }
    const { centre, date, paper, startTime: start, endTime: end } = repair
    return {
      name: t('planner.repairs.move', { centre, date: format.longDate(date) }),
      cost: t('planner.repairs.moveCost', { paper, start, end, km }),
    }
  }
  return (
    <div className="repairs">
      <h3>{t('planner.panel.conflictOf', { name: holder })}</h3>
      <VerdictList verdicts={seat.broken} />
      <h3>{t('planner.panel.repairs')}</h3>
      {!ready && read.loading && (
        <p role="status" aria-busy="true">
          {t('planner.panel.loadingRepairs')}
        </p>
      )}
      <Refusal problem={replace.problem ?? move.problem ?? withdraw.problem ?? read.problem} />
      {data?.length === 0 && <p className="planner-hint">{t('planner.repairs.none')}</p>}
      <ol ref={list} className="repairs-list" onKeyDown={moveAmongButtons}>
        {data?.map((repair, index) => {
          const { name, cost } = wordsOf(repair)
          return (
            <li key={repair.kind}>
              <button
                type="button"
                className="button"
                data-variant={index === 0 ? 'primary' : 'secondary'}
                onClick={() => void apply(repair)}
              >
                {name}
              </button>
              <span className="planner-hint">{cost}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** Up and down go from one button of a list to the next. */
export function moveAmongButtons(event: React.KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button:not(:disabled)')]
  const here = buttons.findIndex((button) => button.matches(':focus'))
  if (here === -1) return
  event.preventDefault()
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus()
}
