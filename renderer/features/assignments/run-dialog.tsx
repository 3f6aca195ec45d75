import { type FormEvent, useId, useState } from 'react'
import type { AssignmentScope } from '../../../shared/contract/assignments.ts'
import {
  BusyButton,
  CheckboxField,
  DateField,
  Dialog,
  FormSection,
  NumberField,
  SelectField,
  tell,
  type Unreadable,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import type { PlannerFilters } from './planner-filters.tsx'

const bounds = {
  seconds: { least: 1, most: 600, usual: 20 },
  seed: { least: 0, most: 999_999, usual: 1 },
  distance: { least: 1, most: 2_000 },
  seats: { least: 1, most: 100 },
} as const

type Bounds = Readonly<{ least: number; most: number }>
type Typed = number | null | Unreadable

const within = (value: Typed, { least, most }: Bounds): value is number =>
  typeof value === 'number' && value >= least && value <= most
const withinOrEmpty = (value: Typed, limits: Bounds): value is number | null => value === null || within(value, limits)
const isDay = (value: string | Unreadable): value is string => typeof value === 'string'

type Form = Readonly<{
  examCode: string
  centreId: string
  from: string | Unreadable
  to: string | Unreadable
  unlocked: boolean
  keepByHand: boolean
  maxDistance: Typed
  maxSeats: Typed
  duration: Typed
  draw: Typed
}>

const scopeOf = (form: Form): AssignmentScope | null => {
  const { examCode, centreId, from, to, unlocked, keepByHand, maxDistance, maxSeats } = form
  if (!isDay(from) || !isDay(to)) return null
  if (!withinOrEmpty(maxDistance, bounds.distance) || !withinOrEmpty(maxSeats, bounds.seats)) return null
  return {
    examCode: examCode || null,
    centreId: centreId || null,
    from: from || null,
    to: to || null,
    seats: unlocked ? 'unlocked' : 'holes',
    keepByHand,
    maxDistanceKm: maxDistance,
    maxSeats,
  }
}

type RunDialogProps = Readonly<{ filters: PlannerFilters; onClose: () => void }>

/** What to look at, within which limits and for how long, then starts the job. The filters on screen are the scope. */
export function RunDialog({ filters, onClose }: RunDialogProps) {
  const t = useText()
  const formId = useId()
  const { data: choices } = useRead(queries.assignments.scope.queryOptions({ input: {} }))
  const [form, setForm] = useState<Form>({
    examCode: filters.exam,
    centreId: filters.centreId,
    from: filters.from,
    to: filters.to,
    unlocked: false,
    keepByHand: true,
    maxDistance: null,
    maxSeats: null,
    duration: bounds.seconds.usual,
    draw: bounds.seed.usual,
  })
  const [tried, setTried] = useState(false)
  const run = useCommand(client.assignments.run)
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const scope = scopeOf(form)
    const { duration, draw } = form
    if (scope === null || !within(duration, bounds.seconds) || !within(draw, bounds.seed)) return
    const started = await run.send({ seed: draw, seconds: duration, scope })
    if (started === null) return
    tell('information', t('assignments.run.started'))
    onClose()
  }
  const bad = (limits: Bounds) => t('assignments.run.bad', { least: limits.least, most: limits.most })
  const errorOf = (value: Typed, limits: Bounds) => (tried && !within(value, limits) ? bad(limits) : undefined)
  const limitError = (value: Typed, limits: Bounds) =>
    tried && !withinOrEmpty(value, limits) ? bad(limits) : undefined
  return (
    <Dialog
      opened
      title={t('assignments.run.title')}
      sentence={t('assignments.run.sentence')}
      onClose={onClose}
      actions={
        <>
          <button type="submit" form={formId} className="button" data-variant="primary" data-autofocus>
            {t('assignments.run.start')}
          </button>
          <BusyButton busy={run.busy} onClick={onClose}>
            {t('components.dialog.cancel')}
          </BusyButton>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)} noValidate className="form-fields">
        <FormSection legend={t('planner.run.scope')}>
          <SelectField
            label={t('planner.filters.exam')}
            optional
            emptyLabel={t('planner.filters.everyExam')}
            value={form.examCode}
            onChange={(examCode) => set({ examCode })}
            options={(choices?.exams ?? []).map((exam) => ({ value: exam, label: exam }))}
          />
          <SelectField
            label={t('planner.filters.centre')}
            optional
            emptyLabel={t('planner.filters.everyCentre')}
            value={form.centreId}
            onChange={(centreId) => set({ centreId })}
            options={(choices?.centres ?? []).map(({ id, name, town }) => ({ value: id, label: `${name}, ${town}` }))}
          />
          <DateField label={t('planner.filters.from')} optional value={form.from} onChange={(from) => set({ from })} />
          <DateField label={t('planner.filters.to')} optional value={form.to} onChange={(to) => set({ to })} />
          <CheckboxField
            label={t('planner.run.unlocked')}
            hint={t('planner.run.unlockedHint')}
            value={form.unlocked}
            onChange={(unlocked) => set({ unlocked })}
          />
          {form.unlocked && (
            <CheckboxField
              label={t('planner.run.keepByHand')}
              value={form.keepByHand}
              onChange={(keepByHand) => set({ keepByHand })}
            />
          )}
        </FormSection>
        <p>
          <a href="#/assignment-settings">{t('planner.run.toSettings')}</a>
        </p>
        <FormSection legend={t('planner.run.limits')}>
          <NumberField
            label={t('planner.run.maxDistance')}
            unit={t('planner.run.km')}
            optional
            value={form.maxDistance}
            onChange={(maxDistance) => set({ maxDistance })}
            error={limitError(form.maxDistance, bounds.distance)}
          />
          <NumberField
            label={t('planner.run.maxSeats')}
            optional
            value={form.maxSeats}
            onChange={(maxSeats) => set({ maxSeats })}
            error={limitError(form.maxSeats, bounds.seats)}
          />
          <NumberField
            label={t('assignments.run.seconds')}
            unit={t('assignments.run.secondsUnit')}
            hint={t('planner.run.estimate')}
            value={form.duration}
            onChange={(duration) => set({ duration })}
            least={bounds.seconds.least}
            most={bounds.seconds.most}
            error={errorOf(form.duration, bounds.seconds)}
          />
          <NumberField
            label={t('assignments.run.seed')}
            hint={t('assignments.run.seedHint')}
            value={form.draw}
            onChange={(draw) => set({ draw })}
            least={bounds.seed.least}
            most={bounds.seed.most}
            error={errorOf(form.draw, bounds.seed)}
          />
        </FormSection>
      </form>
      <Refusal problem={run.problem} />
    </Dialog>
  )
}
