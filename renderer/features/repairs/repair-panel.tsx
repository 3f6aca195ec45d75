import { useState } from 'react'
import type { RepairPlan, RepairRequest } from '../../../shared/contract/repairs.ts'
import type { Problem } from '../../../shared/model/result.ts'
import { BusyButton, SelectField, tell, useFormat, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'

const choices = ['nobody', 'confirmed', 'convoked'] as const
const isChoice = (value: string): value is RepairRequest['moves'] => (choices as readonly string[]).includes(value)

/** Seats, a mission whose need changed, or somebody absent; nothing named is every broken seat. */
type RepairTarget = Partial<Omit<RepairRequest, 'moves'>>

const everything = { seatIds: [], missionId: null, intervenantId: null }

/** The smallest change that fills seats again, shown as a diff and accepted whole; convoked people move only when asked. */
export function RepairPanel({ of }: { of: RepairTarget }) {
  const t = useText()
  const format = useFormat()
  const apply = useCommand(client.repairs.apply)
  const [moves, setMoves] = useState<RepairRequest['moves']>('confirmed')
  const [busy, setBusy] = useState(false)
  const [plan, setPlan] = useState<RepairPlan | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  const work = async () => {
    setBusy(true)
    setProblem(null)
    setPlan(null)
    try {
      setPlan(await client.repairs.plan({ ...everything, ...of, moves }))
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  const accept = async ({ changes }: RepairPlan) => {
    const done = await apply.send({
      changes: changes.map((change) => ({
        seatId: change.seat.id,
        expectedHolder: change.out?.intervenantId ?? null,
        intervenantId: change.in?.intervenantId ?? null,
      })),
    })
    if (done === null) return
    setPlan(null)
    tell(done.convocations > 0 ? 'warning' : 'success', t('repairs.repair.done', { count: done.changed }))
  }
  const sentence = ({ seat, out, in: arriving }: RepairPlan['changes'][number]) =>
    t(`repairs.repair.${arriving === null ? 'leaves' : out === null ? 'fills' : 'replaces'}`, {
      number: seat.missionNumber,
      centre: seat.centre,
      date: format.longDate(seat.slots[0]?.date ?? ''),
      in: arriving?.name ?? '',
      out: out?.name ?? '',
    })
  return (
    <div className="substitutes">
      <h3>{t('repairs.repair.title')}</h3>
      <p className="substitutes-hint">{t('repairs.repair.hint')}</p>
      <SelectField
        label={t('repairs.repair.moves')}
        value={moves}
        options={choices.map((value) => ({ value, label: t(`repairs.repair.whoMoves.${value}`) }))}
        onChange={(value) => {
          if (!isChoice(value)) return
          setMoves(value)
          setPlan(null)
        }}
      />
      <span>
        <BusyButton busy={busy} onClick={() => void work()}>
          {t('repairs.repair.work')}
        </BusyButton>
      </span>
      <Refusal problem={problem ?? apply.problem} />
      {plan !== null && plan.changes.length === 0 && <p role="status">{t('repairs.repair.none')}</p>}
      {plan !== null && plan.changes.length > 0 && (
        <>
          <p role="status">
            {t('repairs.repair.found', { count: plan.changes.length, moved: format.number(plan.moved) })}
          </p>
          <ul className="repair-changes">
            {plan.changes.map((change) => (
              <li key={change.seat.id}>{sentence(change)}</li>
            ))}
          </ul>
          {plan.convoked > 0 && <p>{t('repairs.repair.convoked', { count: plan.convoked })}</p>}
          <span>
            <BusyButton variant="primary" busy={apply.busy} onClick={() => void accept(plan)}>
              {t('repairs.repair.accept')}
            </BusyButton>
          </span>
        </>
      )}
    </div>
  )
}
