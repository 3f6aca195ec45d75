import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { CommandButton, isFocusLost, useText } from '../../components/index.ts'
import { Refusal } from '../refusal.tsx'
import { CompetenceLine } from './competence-line.tsx'
import type { TeacherActs } from './use-teacher-acts.ts'
import { nameOf, type TeacherRow, type TeacherSheet } from './words.ts'

/** The line on which the focus is: what V and R act on. */
export const focusedCompetence = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-competence]')?.dataset.competence ?? null

/** Gives the focus to a line; the title takes it where the line has nothing to press. */
function focusLine(id: string | undefined, heading: RefObject<HTMLHeadingElement | null>) {
  const line =
    id === undefined ? null : document.querySelector<HTMLElement>(`[data-competence="${CSS.escape(id)}"] button`)
  const target = line ?? heading.current
  target?.focus()
}

/** The competences of the chosen teacher; arrows go from line to line, letters act on the line. */
export function TeacherPanel({
  teacher,
  sheet,
  open,
  acts,
  heading,
}: {
  teacher: TeacherRow
  /** Undefined while it is read: the title is there already, and keeps the focus. */
  sheet: TeacherSheet | undefined
  open: boolean
  acts: TeacherActs
  heading: RefObject<HTMLHeadingElement | null>
}) {
  const t = useText()
  const competences = sheet?.competences ?? []
  const { lastLine } = acts
  const states = competences.map(({ word }) => word).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of state takes buttons away, and the focus with them
  useEffect(() => {
    if (isFocusLost()) focusLine(lastLine.current, heading)
  }, [states])
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const here = competences.findIndex(({ id }) => id === focusedCompetence())
    const next = here === -1 ? 0 : Math.min(Math.max(here + step, 0), competences.length - 1)
    focusLine(competences[next]?.id, heading)
  }
  return (
    <section className="school-panel" aria-labelledby="school-teacher" onKeyDown={move}>
      <div>
        <h2 id="school-teacher" ref={heading} tabIndex={-1}>
          {t('schoolStaff.competences.of', { name: nameOf(teacher) })}
        </h2>
        <p className="school-small" lang="fr">
          {teacher.discipline}
        </p>
      </div>
      <p className="school-line-actions">
        <CommandButton id="school.validateAll" variant="primary" />
        <CommandButton id="school.add" />
        <CommandButton id="school.unavailability" />
        <CommandButton id="school.previous" />
        <CommandButton id="school.next" />
      </p>
      <Refusal problem={acts.problem} title={t('schoolStaff.competences.failed')} />
      {sheet === undefined && <p aria-busy="true">{t('schoolStaff.competences.loading')}</p>}
      {sheet?.competences.length === 0 ? (
        <p>{t('schoolStaff.competences.noneOf', { name: nameOf(teacher) })}</p>
      ) : (
        <ul className="school-lines">
          {competences.map((competence) => (
            <CompetenceLine
              key={competence.id}
              competence={competence}
              schoolYear={sheet?.schoolYear ?? 0}
              open={open}
              onValidate={() => void acts.validate(competence.id)}
              onRemove={() => acts.askRemoval(competence.id)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
