import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { verdictSentence } from '../../../shared/text/verdict-sentence.ts'
import { EmptyState, isFocusLost, TextField, useCommands, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EmptiedPanel, ExplanationPanel } from '../explanations/index.tsx'
import { Refusal } from '../refusal.tsx'
import { Candidate, type CandidateRow } from './candidate.tsx'
import { tellDone } from './done-acts.ts'
import { ForceDialog } from './force-dialog.tsx'
import type { SeatRow } from './seat-row.ts'
import { useSettled } from './use-settled.ts'

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

/** Rules whose verdicts make the sentence under the list: what a planner asks first. */
const told = ['competence', 'distance', 'capacity', 'ownSchool']

type CandidatesProps = Readonly<{
  seat: SeatRow
  /** `assign` an empty seat, `replace` its holder, or only `read` who could. */
  mode: 'assign' | 'replace' | 'read'
  /** The first possible person takes the focus, so that Enter assigns. */
  autoFocus: boolean
}>

/** Who could take a seat, best first, and what leaves the others out. */
export function Candidates({ seat, mode, autoFocus }: CandidatesProps) {
  const t = useText()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const filter = useSettled(typed)
  const list = useRef<HTMLTableElement>(null)
  const search = useRef<HTMLElement>(null)
  const assign = useCommand(client.assignments.assign)
  const replace = useCommand(client.assignments.replace)
  const [forcing, setForcing] = useState<CandidateRow | null>(null)
  const [inFocus, setInFocus] = useState<string | null>(null)
  const [explained, setExplained] = useState<string | null>(null)
  const read = useRead(queries.assignments.candidates.queryOptions({ input: { seatId: seat.id, filter } }))
  const { data } = read
  const ready = data !== undefined
  const first = data?.candidates[0]
  const current = data?.candidates.find(({ intervenantId }) => intervenantId === inFocus) ?? first

  useEffect(() => {
    // Never away from somebody who is typing.
    if (!ready || !autoFocus || document.activeElement?.matches('input')) return
    if (list.current) assignButtons(list.current)[0]?.focus()
  }, [ready, autoFocus])

  // biome-ignore lint/correctness/useExhaustiveDependencies: fresh candidates take rows away, and the focus with them
  useEffect(() => {
    if (!isFocusLost()) return
    search.current?.closest('.planner-panel')?.querySelector('h2')?.focus()
  }, [data])

  const choose = async ({ intervenantId, name }: CandidateRow) => {
    const number = seat.missionNumber
    if (mode === 'assign') {
      const done = await assign.send({ seatId: seat.id, intervenantId })
      if (done) tellDone(t, format, t('assignments.assigned', { name, number }), done.change)
    } else if (seat.assignmentId !== null && seat.version !== null) {
      const at = { id: seat.assignmentId, expectedVersion: seat.version }
      const done = await replace.send({ ...at, intervenantId })
      const holder = seat.intervenant ?? ''
      if (done) tellDone(t, format, t('planner.done.replaced', { name, holder, number }), done.change)
    }
  }
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && list.current) {
      event.preventDefault()
      assignButtons(list.current)[0]?.focus()
    }
    // What is on screen must be what was typed: nobody is assigned who was not seen.
    if (event.key !== 'Enter' || filter !== typed || mode === 'read') return
    event.preventDefault()
    const found = data?.candidates.find(({ eligible }) => eligible)
    if (found) void choose(found)
  }
  useCommands([
    {
      id: 'assignments.explain',
      textKey: 'planner.panel.explain',
      group: 'list',
      keys: ['E'],
      when: () => current !== undefined || seat.intervenantId !== null,
      run: () => {
        const focused = document.activeElement?.closest<HTMLElement>('[data-person]')?.dataset.person
        const person = focused ?? seat.intervenantId ?? current?.intervenantId ?? null
        setExplained(person === explained ? null : person)
      },
    },
    {
      id: 'assignments.name',
      textKey: 'planner.panel.name',
      group: 'list',
      keys: ['N'],
      when: () => mode !== 'read',
      run: () => search.current?.querySelector('input')?.focus(),
    },
  ])
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
      <Refusal problem={assign.problem ?? replace.problem ?? read.problem} />
      <search ref={search} onKeyDown={onSearchKey}>
        <TextField
          label={t('assignments.panel.filter')}
          type="search"
          optional
          value={typed}
          onChange={setTyped}
          maxLength={200}
        />
      </search>
      {!data && read.loading && (
        <p aria-busy="true" role="status">
          {t('assignments.panel.loading')}
        </p>
      )}
      {data?.eligible === 0 && filter === '' && <EmptiedPanel seatId={seat.id} />}
      {data && data.candidates.length === 0 && filter !== '' && (
        <EmptyState title={t('assignments.panel.none')} sentence={t('assignments.panel.noneSentence')} />
      )}
      {data && data.candidates.length > 0 && (
        <CandidatesTable>
          <table ref={list} className="candidates-table" onKeyDown={moveAmongCandidates}>
            <caption className="visually-hidden">{t('assignments.panel.candidates')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('planner.candidates.rank')}</th>
                <th scope="col">{t('planner.candidates.name')}</th>
                <th scope="col">{t('planner.candidates.distance')}</th>
                <th scope="col">{t('planner.candidates.load')}</th>
                <th scope="col">{t('planner.candidates.competence')}</th>
                <th scope="col">{t('planner.candidates.remark')}</th>
                <th scope="col" className="candidate-action">
                  {t('planner.candidates.action')}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.candidates.map((candidate, index) => (
                <Candidate
                  key={candidate.intervenantId}
                  candidate={candidate}
                  rank={index + 1}
                  seat={seat}
                  mode={mode}
                  onFocus={() => setInFocus(candidate.intervenantId)}
                  onChoose={() => void choose(candidate)}
                  onForce={() => setForcing(candidate)}
                  explained={explained === candidate.intervenantId}
                  onExplain={() => setExplained(explained === candidate.intervenantId ? null : candidate.intervenantId)}
                />
              ))}
            </tbody>
          </table>
        </CandidatesTable>
      )}
      {mode !== 'read' && data && data.eligible > 0 && <p className="planner-hint">{t('assignments.panel.keys')}</p>}
      {data && data.considered > data.candidates.length && (
        <p className="planner-hint">{t('assignments.panel.more', { count: format.number(data.candidates.length) })}</p>
      )}
      {current && explained === null && (
        <p>
          {t(current.eligible ? 'planner.candidates.why' : 'planner.candidates.notWhy', { name: current.name })}{' '}
          {current.verdicts
            .filter(({ rule, satisfied }) => (current.eligible ? told.includes(rule) : !satisfied))
            .map((verdict) => verdictSentence(verdict, t, format))
            .join(' ')}
        </p>
      )}
      {explained !== null && <ExplanationPanel seatId={seat.id} intervenantId={explained} />}
      {forcing && <ForceDialog seat={seat} candidate={forcing} mode={mode} onClose={() => setForcing(null)} />}
    </>
  )
}

/** The table may be wider than the panel: it then scrolls by itself, by keyboard too. */
function CandidatesTable({ children }: { children: ReactNode }) {
  const t = useText()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (RGAA 10.11)
    <section className="candidates-scroll" tabIndex={0} aria-label={t('planner.candidates.scroll')}>
      {children}
    </section>
  )
}
