import { useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  announce,
  CommandButton,
  ErrorSummary,
  goTo,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import {
  faultsOf,
  type LineDraft,
  type StatedMission,
  type StatementLine,
  startOf,
  statementOf,
  unitOf,
} from './statement-draft.ts'
import { StatementLineFields } from './statement-line.tsx'

type Props = Readonly<{ mission: StatedMission; lines: readonly StatementLine[]; nextId: string | null }>

/** What the head of centre is stating of a mission, from what is known to the sending. */
function useStatement({ mission, lines, nextId }: Props) {
  const t = useText()
  const [drafts, setDrafts] = useState<ReadonlyMap<string, LineDraft>>(
    () => new Map(lines.map((line) => [line.assignmentId, startOf(line, mission)])),
  )
  const [attempt, setAttempt] = useState(0)
  const attesting = useCommand(client.serviceStatements.attest)
  const faults = faultsOf(lines, drafts)
  const change = (id: string, part: Partial<LineDraft>) =>
    setDrafts((known) => new Map(known).set(id, { ...(known.get(id) ?? { present: null, value: null }), ...part }))
  const allPresent = () => {
    setDrafts((known) => new Map([...known].map(([id, draft]) => [id, { ...draft, present: true }])))
    announce(t('serviceStatementsScreen.allPresentTold', { count: lines.length }))
  }
  const attest = async () => {
    if (faults.length > 0) return setAttempt((last) => last + 1)
    const stated = statementOf(mission.entryForm, drafts)
    const done = await attesting.send({ missionId: mission.missionId, lines: stated })
    if (done === null) return
    const present = stated.filter((line) => line.present).length
    const values = { number: mission.number, present, absent: stated.length - present }
    tell('success', t('serviceStatementsScreen.attested', values))
    goTo(nextId === null ? '/service-statements' : `/service-statements/${nextId}`)
  }
  return { drafts, attempt, faults, change, allPresent, attest, attesting }
}

function Statement(props: Props) {
  const t = useText()
  const format = useFormat()
  const { mission, lines } = props
  const { drafts, attempt, faults, change, allPresent, attest, attesting } = useStatement(props)
  useCommands([
    {
      id: 'statements.attest',
      textKey: 'serviceStatementsScreen.attest',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: attest,
    },
    {
      id: 'statements.allPresent',
      textKey: 'serviceStatementsScreen.allPresent',
      group: 'screen',
      keys: ['P'],
      run: allPresent,
    },
    {
      id: 'statements.back',
      textKey: 'serviceStatementsScreen.back',
      group: 'screen',
      run: () => goTo('/service-statements'),
    },
  ])
  const unit = unitOf(mission.entryForm)
  const stated = [...drafts.values()].reduce(
    (sum, { present, value }) => sum + (present === true && typeof value === 'number' ? value : 0),
    0,
  )
  const errors = faults.map(({ assignmentId, name, kind }) => ({
    fieldId: kind === 'missing' ? `presence-${assignmentId}-true` : `quantity-${assignmentId}`,
    message: t(`serviceStatementsScreen.${kind}`, { name }),
  }))
  return (
    <div className="review-zone" data-one-key>
      <Screen
        title={t('serviceStatementsScreen.missionTitle', { number: mission.number })}
        context={t('serviceStatementsScreen.title')}
        sentence={t('serviceStatementsScreen.missionSentence', {
          exam: mission.exam,
          paper: mission.paper,
          date: format.longDate(mission.firstDate),
          centre: mission.centre,
        })}
      >
        <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
        <Refusal problem={attesting.problem} title={t('serviceStatementsScreen.failed')} />
        {unit === 'things' && (
          <p role="status">{t('serviceStatementsScreen.expected', { stated, quantity: mission.quantity })}</p>
        )}
        {unit === 'minutes' && <p>{t('serviceStatementsScreen.convokedMinutes', { minutes: mission.minutes })}</p>}
        <h2>{t('serviceStatementsScreen.lines')}</h2>
        <ul className="statement-lines">
          {lines.map((line) => (
            <StatementLineFields
              key={line.assignmentId}
              line={line}
              entryForm={mission.entryForm}
              draft={drafts.get(line.assignmentId) ?? { present: null, value: null }}
              onChange={(part) => change(line.assignmentId, part)}
            />
          ))}
        </ul>
        <ActionBar>
          <CommandButton id="statements.attest" variant="primary" />
          <CommandButton id="statements.allPresent" />
          <CommandButton id="statements.back" />
        </ActionBar>
      </Screen>
    </div>
  )
}

const isWaiting = ({ stated, convoked }: StatedMission): boolean => stated < convoked

/** The statement of one mission; once attested, the next one that waits opens. */
export function StatementScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const missions = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  const lines = useRead(queries.serviceStatements.lines.queryOptions({ input: { missionId: id } }))
  const mission = missions.data?.find(({ missionId }) => missionId === id)
  const after = missions.data?.slice(missions.data.findIndex(({ missionId }) => missionId === id) + 1)
  const nextId = after?.find(isWaiting)?.missionId ?? null
  if (mission !== undefined && lines.data !== undefined)
    return <Statement key={id} mission={mission} lines={lines.data} nextId={nextId} />
  const failed = missions.data !== undefined && mission === undefined
  const problem = missions.problem ?? lines.problem ?? (failed ? { code: 'NOT_FOUND' as const, facts: {} } : null)
  return (
    <Screen title={t('serviceStatementsScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('serviceStatementsScreen.readFailed')} onRetry={lines.retry} />
      ) : (
        <p aria-busy="true">{t('serviceStatementsScreen.loading')}</p>
      )}
    </Screen>
  )
}
