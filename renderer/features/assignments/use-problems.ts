import { announce, tell, useCommands, useText } from '../../components/index.ts'
import { client } from '../../data/client.ts'
import type { Chosen } from './need-panel.tsx'

/** F7 and Shift+F7: the next or the previous problem behind the filters: conflicts, people who cannot come, empty seats. */
export function useProblemCommands(
  facets: Readonly<Record<string, string>>,
  chosen: Chosen | null,
  onChoose: (chosen: Chosen) => void,
) {
  const t = useText()
  const goTo = async (step: 1 | -1) => {
    const problems = await client.assignments.problems({ facets: { ...facets } })
    const here = problems.findIndex(({ seatId }) => seatId === chosen?.seatId)
    const start = here === -1 && step === 1 ? 0 : here + step
    const position = (start + problems.length) % Math.max(1, problems.length)
    const next = problems[position]
    if (next === undefined) return tell('information', t('planner.problems.none'))
    announce(t('planner.problems.place', { position: position + 1, count: problems.length }))
    onChoose({ needId: next.needId, seatId: next.seatId })
  }
  useCommands([
    {
      id: 'assignments.nextProblem',
      textKey: 'planner.problems.next',
      group: 'screen',
      keys: ['F7'],
      run: () => goTo(1),
    },
    {
      id: 'assignments.previousProblem',
      textKey: 'planner.problems.previous',
      group: 'screen',
      keys: ['Shift+F7'],
      run: () => goTo(-1),
    },
  ])
}
