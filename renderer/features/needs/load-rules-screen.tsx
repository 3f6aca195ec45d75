import { useMemo, useRef, useState } from 'react'
import type { LoadRuleRow } from '../../../shared/contract/needs.ts'
import {
  ActionBar,
  CommandButton,
  type GridColumn,
  Screen,
  tell,
  useCommands,
  useFormat,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useRevision } from '../../data/revisions.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { useMissionTypeName } from '../mission-type-name.ts'
import { Refusal } from '../refusal.tsx'
import { RowButton } from '../row-button.tsx'
import { SheetTable } from '../sheet-table.tsx'
import { undoing } from '../undoing.ts'
import { useReadAgain } from '../use-read-again.ts'
import { LoadRuleDialog } from './load-rule-dialog.tsx'
import { useRoleWord } from './need-number.tsx'

/** How many candidates or copies a group takes, as the office says it, each with its source. */
export function LoadRulesScreen() {
  const t = useText()
  const format = useFormat()
  const roleWord = useRoleWord()
  const missionTypeName = useMissionTypeName()
  const revision = useRevision('missions', 'imports', 'reference')
  const read = useReadAgain(useRead(queries.needs.loadRules.queryOptions({ input: {} })), revision)
  const removal = useCommand(client.needs.removeLoadRule)
  const [asked, setAsked] = useState<LoadRuleRow | 'new' | null>(null)
  useCommands([
    {
      id: 'loadRules.add',
      textKey: 'loadRules.add',
      group: 'screen',
      keys: ['Ctrl+Enter'],
      run: () => setAsked('new'),
    },
  ])
  const remove = async (rule: LoadRuleRow) => {
    const done = await removal.send({ id: rule.id, expectedVersion: rule.version })
    if (done === null) return
    const restore = (commandId: string) => client.needs.restoreLoadRule({ commandId, removal: done.removal })
    tell('success', t('loadRules.removed'), undoing(t, restore))
  }
  const latest = useRef(remove)
  latest.current = remove
  const columns = useMemo<GridColumn<LoadRuleRow>[]>(() => {
    const aboutOf = (rule: LoadRuleRow) => [rule.exam, rule.paper, missionTypeName(rule)].filter(Boolean).join(', ')
    const rolesOf = ({ roles }: LoadRuleRow) =>
      roles.length === 0
        ? t('loadRules.everyRole')
        : format.list(
            roles.map(({ role, people, per }) =>
              t(per === 'need' ? 'loadRules.perNeed' : 'loadRules.perLoad', { role: roleWord(role), people }),
            ),
          )
    const reserveOf = ({ reserve, reserveUnit }: LoadRuleRow) =>
      reserveUnit === 'percent' ? t('loadRules.percent', { value: reserve }) : format.number(reserve)
    const button = (row: LoadRuleRow, key: 'edit' | 'remove', run: () => void) => (
      <RowButton
        text={t(`loadRules.${key}`)}
        name={t('loadRules.actOn', { act: t(`loadRules.${key}`), about: aboutOf(row) })}
        run={run}
      />
    )
    return [
      { id: 'about', title: t('loadRules.columns.about'), value: aboutOf, rowHeader: true, lang: 'fr' },
      {
        id: 'load',
        title: t('loadRules.columns.load'),
        value: ({ load }) => load,
        text: ({ load }) => (load === null ? t('loadRules.noLoad') : format.number(load)),
        align: 'end',
      },
      { id: 'roles', title: t('loadRules.columns.roles'), value: rolesOf },
      { id: 'reserve', title: t('loadRules.columns.reserve'), value: reserveOf, align: 'end' },
      { id: 'needs', title: t('loadRules.columns.needs'), value: ({ needs }) => needs, align: 'end' },
      { id: 'source', title: t('loadRules.columns.source'), value: ({ source }) => source },
      {
        id: 'acts',
        title: t('loadRules.columns.acts'),
        value: () => null,
        sortable: false,
        cell: (row) => (
          <span className="row-buttons">
            {button(row, 'edit', () => setAsked(row))}
            {button(row, 'remove', () => void latest.current(row))}
          </span>
        ),
      },
    ]
  }, [t, format, roleWord, missionTypeName])
  return (
    <Screen title={t('loadRules.title')} sentence={read.data && t('loadRules.sentence', { count: read.data.length })}>
      <Refusal problem={read.problem ?? removal.problem} onRetry={read.retry} />
      {read.data === undefined && read.problem === null && <div aria-busy="true" />}
      {read.data && (
        <SheetTable
          id="loadRules"
          title={t('loadRules.list')}
          columns={columns}
          rows={read.data}
          rowId={({ id }) => id}
          empty={t('loadRules.empty')}
        />
      )}
      <ActionBar>
        <CommandButton id="loadRules.add" variant="primary" />
      </ActionBar>
      {asked !== null && <LoadRuleDialog rule={asked === 'new' ? null : asked} onClose={() => setAsked(null)} />}
    </Screen>
  )
}
