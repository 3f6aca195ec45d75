import { useRef, useState } from 'react'
import { Link } from 'react-router'
import {
  ActionBar,
  announce,
  CommandButton,
  EmptyState,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useActivity, useActivityClosed } from '../activities/use-activity.ts'
import { AddDialog } from '../competences/add-dialog.tsx'
import { inTurn } from '../in-turn.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { neighbour, nextToValidate } from './next-teacher.ts'
import { TeacherList } from './teacher-list.tsx'
import { focusedCompetence, TeacherPanel } from './teacher-panel.tsx'
import { UnavailabilityDialog } from './unavailability-dialog.tsx'
import { useTeacherActs } from './use-teacher-acts.ts'
import { ValidateUnchanged } from './validate-unchanged.tsx'
import { nameOf, paperOf, type Teachers } from './words.ts'

/** Whom the head was on, so that coming back goes on from there. */
let remembered: string | null = null

const readyReasons = ['notTaught', 'level', 'mistake'] as const

type Asking = 'add' | 'unchanged' | 'unavailability' | null

export const SchoolCompetencesHelp = () => <p>{useText()('schoolStaff.competences.help')}</p>

/** How far the school is, and until when it may go on. */
function useProgressSentence(data: Teachers | undefined): string | undefined {
  const t = useText()
  const format = useFormat()
  const closesOn = useActivity('schoolCompetences')?.closesOn ?? null
  if (data === undefined) return undefined
  const { teachers, validated, withoutCompetence, toValidate } = data.progress
  const parts = [
    t('schoolStaff.competences.teacherCount', { count: teachers }),
    t('schoolStaff.competences.validatedCount', { count: validated }),
    t('schoolStaff.competences.waitingCount', { count: toValidate }),
    withoutCompetence > 0 ? t('schoolStaff.competences.without', { count: withoutCompetence }) : '',
    closesOn === null ? '' : t('schoolStaff.competences.until', { date: format.date(closesOn) }),
  ]
  return parts.filter(Boolean).join(', ')
}

/** The teacher on screen: the one chosen, else the first on whom something waits, else the first. */
function useChosen(data: Teachers | undefined) {
  const [chosenId, setChosenId] = useState(remembered)
  const teachers = data?.teachers ?? []
  const chosen =
    teachers.find(({ id }) => id === chosenId) ?? teachers.find(({ toValidate }) => toValidate > 0) ?? teachers[0]
  const choose = (id: string) => {
    remembered = id
    setChosenId(id)
  }
  return { teachers, chosen, choose }
}

/** The competences of the people of the school: one key validates a teacher and shows the next (ux.md S21). */
export function SchoolCompetencesScreen() {
  const t = useText()
  const list = useRead(queries.schoolStaff.teachers.queryOptions({ input: {} }))
  const { teachers, chosen, choose } = useChosen(list.data)
  const sheet = useRead({
    ...queries.schoolStaff.teacher.queryOptions({ input: { id: chosen?.id ?? '' } }),
    enabled: chosen !== undefined,
  })
  const closed = useActivityClosed('schoolCompetences')
  const acts = useTeacherActs(sheet.data)
  const [asking, setAsking] = useState<Asking>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const sentence = useProgressSentence(list.data)
  const open = closed === null
  const ready = open && sheet.data !== undefined && asking === null && acts.removing === null
  const undoable = acts.lastAct.current ?? list.data?.undoable ?? null

  const show = (id: string) => {
    choose(id)
    heading.current?.focus()
    const next = teachers.find((teacher) => teacher.id === id)
    if (next) announce(t('schoolStaff.competences.nowOn', { name: nameOf(next), count: next.toValidate }))
  }
  const validateAll = async () => {
    if (chosen === undefined || !(await acts.validateAll())) return
    const next = nextToValidate(teachers, chosen.id)
    if (next === null) announce(t('schoolStaff.competences.finished'))
    else show(next)
  }
  const onLine = (act: (id: string) => void) => {
    const id = focusedCompetence()
    if (id === null) tell('warning', t('schoolStaff.competences.chooseLine'))
    else act(id)
  }
  const goTo = (step: 1 | -1) => chosen && show(neighbour(teachers, chosen.id, step))
  const command = (id: string, textKey: 'next' | 'previous', key: string, step: 1 | -1) => ({
    id,
    textKey: `schoolStaff.competences.${textKey}` as const,
    group: 'screen' as const,
    keys: [key],
    when: () => chosen !== undefined,
    run: () => goTo(step),
  })
  useCommands([
    {
      id: 'school.validateAll',
      textKey: 'schoolStaff.competences.validateAll',
      group: 'screen',
      keys: ['T'],
      when: () => ready,
      run: validateAll,
    },
    {
      id: 'school.validate',
      textKey: 'schoolStaff.competences.validate',
      group: 'screen',
      keys: ['V'],
      when: () => ready,
      run: () => onLine((id) => void acts.validate(id)),
    },
    {
      id: 'school.remove',
      textKey: 'schoolStaff.competences.remove',
      group: 'screen',
      keys: ['R'],
      when: () => ready,
      run: () => onLine(acts.askRemoval),
    },
    {
      id: 'school.add',
      textKey: 'schoolStaff.competences.add',
      group: 'screen',
      keys: ['A'],
      when: () => ready,
      run: () => setAsking('add'),
    },
    {
      id: 'school.unavailability',
      textKey: 'schoolAvailability.unavailabilities.add',
      group: 'screen',
      keys: ['I'],
      when: () => chosen !== undefined,
      run: () => setAsking('unavailability'),
    },
    command('school.next', 'next', 'J', 1),
    command('school.previous', 'previous', 'K', -1),
    {
      id: 'school.unchanged',
      textKey: 'schoolStaff.competences.unchanged',
      group: 'screen',
      when: () => open,
      run: () => setAsking('unchanged'),
    },
    {
      id: 'school.undo',
      textKey: 'schoolStaff.competences.undo',
      group: 'screen',
      keys: ['Ctrl+Z'],
      when: () => open && undoable !== null,
      run: () => inTurn(acts.undoLast).catch(() => tell('error', t('components.undo.failed'))),
    },
  ])
  const { progress } = list.data ?? {}
  const finished = progress !== undefined && progress.toValidate === 0 && progress.validated > 0
  return (
    <div className="school-zone" data-one-key>
      <Screen title={t('schoolStaff.competences.title')} sentence={sentence}>
        <Refusal problem={list.problem} title={t('schoolStaff.competences.readFailed')} onRetry={list.retry} />
        {list.loading && <p aria-busy="true">{t('schoolStaff.competences.loading')}</p>}
        {closed && <p className="school-notice">{t('schoolStaff.competences.closed', { reason: closed.reason })}</p>}
        {finished && (
          <EmptyState
            title={t('schoolStaff.competences.finished')}
            sentence={t('schoolStaff.competences.finishedNext')}
            action={
              <p className="school-line-actions">
                <Link to="/school/unavailabilities">{t('schoolAvailability.unavailabilities.title')}</Link>
                <Link to="/school/absences">{t('schoolAvailability.absences.title')}</Link>
              </p>
            }
          />
        )}
        {list.data && (
          <div className="school-columns">
            <TeacherList teachers={teachers} chosenId={chosen?.id ?? null} onChoose={show} />
            {chosen && <TeacherPanel teacher={chosen} sheet={sheet.data} open={open} acts={acts} heading={heading} />}
            <Refusal problem={sheet.problem} title={t('schoolStaff.competences.readFailed')} onRetry={sheet.retry} />
          </div>
        )}
        <ActionBar>
          <CommandButton id="school.unchanged" />
          <CommandButton id="school.undo" />
        </ActionBar>
      </Screen>
      {asking === 'add' && chosen && (
        <AddDialog
          person={{ id: chosen.id, name: nameOf(chosen) }}
          office={false}
          onAdded={({ act }) => acts.report(t('schoolStaff.competences.added', { name: nameOf(chosen) }), act)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'unchanged' && list.data && (
        <ValidateUnchanged teachers={list.data} onDone={acts.report} onClose={() => setAsking(null)} />
      )}
      {asking === 'unavailability' && chosen && (
        <UnavailabilityDialog people={[chosen]} period={null} onClose={() => setAsking(null)} />
      )}
      {acts.removing !== null && sheet.data && (
        <ReasonDialog
          title={t('schoolStaff.competences.removeTitle', { paper: paperOf(acts.removing) })}
          sentence={t('schoolStaff.competences.removeSentence', { name: nameOf(sheet.data) })}
          confirmLabel={t('schoolStaff.competences.remove')}
          ready={readyReasons.map((reason) => t(`schoolStaff.competences.readyReasons.${reason}`))}
          busy={acts.busy}
          problem={acts.problem}
          onConfirm={(reason) => void acts.remove(reason)}
          onClose={() => acts.askRemoval(null)}
        />
      )}
    </div>
  )
}
