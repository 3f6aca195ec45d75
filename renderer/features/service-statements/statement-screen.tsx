import { useState } from 'react'
import { useParams } from 'react-router'
import {
  ActionBar,
  CommandButton,
  ErrorSummary,
  goTo,
  Screen,
  TextField,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { useWord } from '../claims/words.ts'
import { Refusal } from '../refusal.tsx'
import { ClosedNote, useStatementsClosed } from './closing.tsx'
import { DayMissions } from './day-missions.tsx'
import { isWaiting } from './mission-state.ts'
import { GlobalEntry, MissionTotals } from './mission-totals.tsx'
import { ReplacementDialog } from './replacement-dialog.tsx'
import type { StatedMission, StatementFault, StatementLine } from './statement-draft.ts'
import { StatementLineFields } from './statement-line.tsx'
import { useAttendanceSheet } from './use-attendance-sheet.ts'
import { type StatementProps, type Statement as Stating, useStatement } from './use-statement.ts'

const fieldOf = ({ assignmentId, kind }: StatementFault): string => {
  if (kind === 'missing') return `presence-${assignmentId}-true`
  if (kind === 'unreadable') return `quantity-${assignmentId}`
  return `${kind === 'reasonMissing' ? 'reason' : 'note'}-${assignmentId}`
}

function useStatementCommands(stating: Stating, { sheet, closed }: StatementProps, print: () => Promise<void>) {
  const isOpen = () => stating.open.length > 0
  const attested = () => !closed && !stating.rectifying && sheet.lines.some(({ stated }) => stated !== null)
  useCommands([
    {
      id: 'statements.attest',
      textKey: stating.rectifying
        ? 'serviceStatementsScreen.rectifyNow'
        : stating.open.length === 0
          ? 'serviceStatementsScreen.next'
          : 'serviceStatementsScreen.attest',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: stating.attest,
    },
    {
      id: 'statements.allPresent',
      textKey: 'serviceStatementsScreen.allPresent',
      group: 'screen',
      keys: ['P'],
      when: isOpen,
      run: stating.allPresent,
    },
    {
      id: 'statements.absent',
      textKey: 'serviceStatementsScreen.absent',
      group: 'screen',
      keys: ['A'],
      when: isOpen,
      run: stating.absent,
    },
    {
      id: 'statements.record',
      textKey: 'serviceStatementsScreen.record',
      group: 'screen',
      keys: ['Ctrl+S'],
      when: () => stating.open.some(({ stated }) => stated === null),
      run: stating.record,
    },
    {
      id: 'statements.rectify',
      textKey: 'serviceStatementsScreen.rectify',
      group: 'screen',
      when: attested,
      run: stating.rectify,
    },
    {
      id: 'statements.leaveAsIs',
      textKey: 'serviceStatementsScreen.leaveAsIs',
      group: 'screen',
      when: () => stating.rectifying,
      run: stating.leaveAsIs,
    },
    {
      id: 'statements.undo',
      textKey: 'serviceStatementsScreen.undo',
      group: 'screen',
      when: () => !closed && !stating.rectifying && sheet.undoable !== null,
      run: stating.undo,
    },
    { id: 'statements.sheet', textKey: 'serviceStatementsScreen.sheet', group: 'screen', run: print },
    {
      id: 'statements.back',
      textKey: 'serviceStatementsScreen.back',
      group: 'screen',
      run: () => goTo('/service-statements'),
    },
  ])
}

function Statement(props: StatementProps & Readonly<{ missions: readonly StatedMission[] }>) {
  const t = useText()
  const format = useFormat()
  const formWord = useWord('serviceStatements.forms')
  const { mission, sheet, missions } = props
  const stating = useStatement(props)
  const { drafts, faults, attempt, rectifying } = stating
  const print = useAttendanceSheet(mission.missionId)
  const withdrawing = useCommand(client.serviceStatements.withdrawReplacement)
  const [replaced, setReplaced] = useState<StatementLine | null>(null)
  useStatementCommands(stating, props, print.make)
  const reasonFault = { fieldId: 'rectification', message: t('serviceStatementsScreen.rectificationMissing') }
  const errors = [
    ...(stating.reasonMissing ? [reasonFault] : []),
    ...faults.map((fault) => ({
      fieldId: fieldOf(fault),
      message: t(`serviceStatementsScreen.faults.${fault.kind}`, { name: fault.name }),
    })),
  ]
  const withdraw = async ({ replacement }: StatementLine) => {
    if (replacement === null || (await withdrawing.send({ id: replacement.id })) === null) return
    tell('success', t('serviceStatementsScreen.replacement.withdrawn', { name: replacement.name }))
  }
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
        <ClosedNote />
        <ErrorSummary errors={attempt > 0 ? errors : []} attempt={attempt} />
        <Refusal
          problem={stating.problem ?? print.problem ?? withdrawing.problem}
          title={t('serviceStatementsScreen.failed')}
        />
        <div className="statement-panes">
          <DayMissions mission={mission} missions={missions} />
          <div className="statement-main">
            <p className="claim-small">{formWord(mission.form)}</p>
            <MissionTotals mission={mission} statement={stating} />
            {rectifying && (
              <TextField
                id="rectification"
                label={t('serviceStatementsScreen.rectification')}
                hint={t('serviceStatementsScreen.rectificationHint')}
                value={stating.rectification}
                onChange={stating.setRectification}
                maxLength={500}
                error={stating.reasonMissing ? t('serviceStatementsScreen.rectificationMissing') : undefined}
              />
            )}
            <GlobalEntry mission={mission} statement={stating} />
            <h2>{t('serviceStatementsScreen.lines')}</h2>
            <ul className="statement-lines">
              {sheet.lines.map((line) => {
                const draft = drafts.get(line.assignmentId)
                return (
                  draft && (
                    <StatementLineFields
                      key={line.assignmentId}
                      line={line}
                      form={mission.form}
                      entryForm={mission.entryForm}
                      draft={draft}
                      closed={!stating.open.includes(line)}
                      readOnly={props.closed}
                      fault={faults.find(({ assignmentId }) => assignmentId === line.assignmentId)?.kind ?? null}
                      alone={sheet.lines.length > 1 && !rectifying}
                      onChange={(part) => stating.change(line.assignmentId, part)}
                      onAttest={() => void stating.attestOne(line)}
                      onReplace={() => setReplaced(line)}
                      onWithdraw={() => void withdraw(line)}
                    />
                  )
                )
              })}
            </ul>
          </div>
        </div>
        <ActionBar>
          <CommandButton id="statements.attest" variant="primary" />
          <CommandButton id="statements.allPresent" />
          <CommandButton id="statements.absent" />
          <CommandButton id="statements.record" />
          <CommandButton id="statements.undo" />
          <CommandButton id="statements.rectify" />
          <CommandButton id="statements.leaveAsIs" />
          <CommandButton id="statements.sheet" />
          <CommandButton id="statements.back" />
        </ActionBar>
        {replaced !== null && <ReplacementDialog mission={mission} line={replaced} onClose={() => setReplaced(null)} />}
      </Screen>
    </div>
  )
}

/** The statement of one mission; once attested, the next one that waits opens. */
export function StatementScreen() {
  const t = useText()
  const { id = '' } = useParams()
  const missions = useRead(queries.serviceStatements.missions.queryOptions({ input: {} }))
  const closed = useStatementsClosed() !== null
  const sheet = useRead(queries.serviceStatements.sheet.queryOptions({ input: { missionId: id } }))
  const all = missions.data ?? []
  const mission = all.find(({ missionId }) => missionId === id)
  const after = all.slice(all.findIndex(({ missionId }) => missionId === id) + 1)
  const nextId = after.find(isWaiting)?.missionId ?? null
  if (mission !== undefined && sheet.data !== undefined)
    return <Statement key={id} mission={mission} sheet={sheet.data} nextId={nextId} missions={all} closed={closed} />
  const failed = missions.data !== undefined && mission === undefined
  const problem = missions.problem ?? sheet.problem ?? (failed ? { code: 'NOT_FOUND' as const, facts: {} } : null)
  return (
    <Screen title={t('serviceStatementsScreen.one')}>
      {problem ? (
        <Refusal problem={problem} title={t('serviceStatementsScreen.readFailed')} onRetry={sheet.retry} />
      ) : (
        <p aria-busy="true">{t('serviceStatementsScreen.loading')}</p>
      )}
    </Screen>
  )
}
