import { useState } from 'react'
import type { ChosenSeats } from '../../../shared/contract/assignments.ts'
import {
  ActionBar,
  CommandButton,
  type GridSelection,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { Refusal } from '../refusal.tsx'
import { BulkAssignDialog, mostSeats } from './bulk-assign-dialog.tsx'
import { tellDone } from './done-acts.ts'

const longestFilter = 200

const chosenOf = (selection: GridSelection, facets: Readonly<Record<string, string>>): ChosenSeats =>
  selection.mode === 'some'
    ? { mode: 'some', ids: [...selection.ids] }
    : {
        mode: 'allExcept',
        ids: [...selection.ids],
        filter: selection.query.filter.slice(0, longestFilter),
        facets: { ...facets },
      }

type BulkBarProps = Readonly<{
  selection: GridSelection
  facets: Readonly<Record<string, string>>
  onDone: () => void
}>

const effects = [
  { effect: 'lock', told: 'planner.bulk.locked' },
  { effect: 'unlock', told: 'planner.bulk.unlocked' },
  { effect: 'withdraw', told: 'planner.bulk.withdrawn' },
] as const

/** What can be done to several seats at once: the same person on all of them, locks, withdrawals. */
export function BulkBar({ selection, facets, onDone }: BulkBarProps) {
  const t = useText()
  const format = useFormat()
  const changeMany = useCommand(client.assignments.changeMany)
  const [assigning, setAssigning] = useState<readonly string[] | null>(null)
  const nothing = selection.mode === 'some' && selection.ids.size === 0
  const change = async ({ effect, told }: (typeof effects)[number]) => {
    if (nothing) return tell('warning', t('planner.bulk.nothing'))
    const done = await changeMany.send({ effect, chosen: chosenOf(selection, facets) })
    if (done === null) return
    tellDone(t, format, t(told, { done: format.number(done.done), left: format.number(done.left) }), done.change)
    onDone()
  }
  const assign = () => {
    if (nothing) return tell('warning', t('planner.bulk.nothing'))
    if (selection.mode !== 'some' || selection.ids.size > mostSeats)
      return tell('warning', t('planner.bulk.tooMany', { most: mostSeats }))
    setAssigning([...selection.ids])
  }
  useCommands([
    { id: 'assignments.bulkAssign', textKey: 'planner.bulk.assign', group: 'list', keys: ['A'], run: assign },
    ...effects.map((one) => ({
      id: `assignments.bulk.${one.effect}`,
      textKey: `planner.bulk.${one.effect}` as const,
      group: 'list' as const,
      run: () => change(one),
    })),
  ])
  return (
    <>
      <Refusal problem={changeMany.problem} />
      <ActionBar>
        <CommandButton id="assignments.bulkAssign" />
        {effects.map(({ effect }) => (
          <CommandButton key={effect} id={`assignments.bulk.${effect}`} />
        ))}
      </ActionBar>
      {assigning && (
        <BulkAssignDialog
          seatIds={assigning}
          onClose={() => setAssigning(null)}
          onDone={() => {
            setAssigning(null)
            onDone()
          }}
        />
      )}
    </>
  )
}
