import type { Substitutes } from '../../../shared/contract/repairs.ts'
import { tell, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'

export type SubstituteRow = Substitutes['substitutes'][number]

/** What a manager does with the substitutes of a seat, each said once done. */
export function useSubstituteActs({
  seatId,
  missionNumber,
  holder,
}: Pick<Substitutes, 'seatId' | 'missionNumber' | 'holder'>) {
  const t = useText()
  const promote = useCommand(client.repairs.promote)
  const name = useCommand(client.repairs.nameSubstitute)
  const drop = useCommand(client.repairs.dropSubstitute)
  const raise = useCommand(client.repairs.raiseSubstitute)
  const on = ({ intervenantId }: SubstituteRow) => ({ seatId, intervenantId })
  return {
    busy: promote.busy,
    problem: promote.problem ?? name.problem ?? drop.problem ?? raise.problem,
    promote: async (row: SubstituteRow) => {
      const done = await promote.send({ ...on(row), expectedHolder: holder?.intervenantId ?? null })
      if (done === null) return
      const key = done.replaced === null ? 'promoted' : done.convocations > 0 ? 'convocationCancelled' : 'replaced'
      const values = { name: done.name, replaced: done.replaced ?? '', number: missionNumber }
      tell(done.convocations > 0 ? 'warning' : 'success', t(`repairs.substitutes.${key}`, values))
    },
    name: async (row: SubstituteRow) => {
      const done = await name.send(on(row))
      if (done !== null) tell('success', t('repairs.substitutes.named', { name: row.name, rank: done.rank }))
    },
    drop: async (row: SubstituteRow) => {
      if ((await drop.send(on(row))) !== null) tell('success', t('repairs.substitutes.dropped', { name: row.name }))
    },
    raise: async (row: SubstituteRow) => {
      if ((await raise.send(on(row))) !== null) tell('success', t('repairs.substitutes.raised', { name: row.name }))
    },
  }
}
