import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { ruleName } from '../../../shared/text/verdict-sentence.ts'
import { EmptyState, TextField, tell, useCommands, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { Candidate, type CandidateRow } from './candidate.tsx'
import { ForceDialog } from './force-dialog.tsx'
import type { SeatRow } from './seat-row.ts'

const pause = 200

function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}

const assignButtons = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-assign]')]

/** Up and down go from one possible person to the next; Enter then assigns, as on any button. */
function moveAmongCandidates(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = assignButtons(event.currentTarget)
  const here = buttons.findIndex((button) => button.matches(':focus'))
  if (here === -1) return
  event.preventDefault()
  buttons[Math.min(Math.max(here + step, 0), buttons.length - 1)]?.focus()
}

/** Who could take a seat, best first, and what leaves the others out. */
export function Candidates({ seat, assignable }: { seat: SeatRow; assignable: boolean }) {
  const t = useText()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const filter = useSettled(typed)
  const list = useRef<HTMLOListElement>(null)
  const assign = useCommand(client.assignments.assign)
  const [forcing, setForcing] = useState<CandidateRow | null>(null)
  const read = useRead(queries.assignments.candidates.queryOptions({ input: { seatId: seat.id, filter } }))
  const { data } = read
  const ready = data !== undefined

  useEffect(() => {
    // The first possible person takes the focus, so that Enter assigns; never away from somebody who is typing.
    if (!ready || !assignable || document.activeElement?.matches('input')) return
    if (list.current) assignButtons(list.current)[0]?.focus()
  }, [ready, assignable])

  useCommands([
    {
      id: 'assignments.explain',
      textKey: 'assignments.panel.explain',
      group: 'list',
      keys: ['E'],
      when: () => (data?.candidates.length ?? 0) > 0,
      run: () => {
        const candidate = document.activeElement?.closest('.candidate') ?? list.current?.firstElementChild
        const explanation = candidate?.querySelector('details')
        if (explanation) explanation.open = !explanation.open
      },
    },
  ])

  const choose = async ({ intervenantId, name }: CandidateRow) => {
    const done = await assign.send({ seatId: seat.id, intervenantId })
    if (done) tell('success', t('assignments.assigned', { name, number: seat.missionNumber }))
  }
  return (
    <>
      <h3>{t('assignments.panel.candidates')}</h3>
      {data && (
        <p>
          {t('assignments.panel.counts', {
            eligible: format.number(data.eligible),
            considered: format.number(data.considered),
          })}
        </p>
      )}
      {data && data.emptiedBy.length > 0 && (
        <div>
          <p>{t('assignments.panel.emptied')}</p>
          <ul className="candidate-rules">
            {data.emptiedBy.map(({ rule, people }) => (
              <li key={rule}>
                {t('assignments.panel.emptiedLine', { rule: ruleName(rule, t), people: format.number(people) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Refusal problem={assign.problem ?? read.problem} />
      <TextField
        label={t('assignments.panel.filter')}
        type="search"
        optional
        value={typed}
        onChange={setTyped}
        maxLength={200}
      />
      {assignable && data && data.eligible > 0 && <p className="planner-hint">{t('assignments.panel.keys')}</p>}
      {!data && read.loading && (
        <p aria-busy="true" role="status">
          {t('assignments.panel.loading')}
        </p>
      )}
      {data && data.candidates.length === 0 && (
        <EmptyState title={t('assignments.panel.none')} sentence={t('assignments.panel.noneSentence')} />
      )}
      {data && data.candidates.length > 0 && (
        <ol ref={list} className="candidates" onKeyDown={moveAmongCandidates}>
          {data.candidates.map((candidate, index) => (
            <Candidate
              key={candidate.intervenantId}
              candidate={candidate}
              rank={index + 1}
              onAssign={assignable && candidate.eligible ? () => void choose(candidate) : null}
              onForce={assignable && candidate.forceable ? () => setForcing(candidate) : null}
            />
          ))}
        </ol>
      )}
      {forcing && <ForceDialog seat={seat} candidate={forcing} onClose={() => setForcing(null)} />}
      {data && data.considered > data.candidates.length && (
        <p className="planner-hint">{t('assignments.panel.more', { count: format.number(data.candidates.length) })}</p>
      )}
    </>
  )
}
