import { useState } from 'react'
import type { AccountRow, HeldAccount } from '../../../shared/contract/accounts.ts'
import { Dialog, tell, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'
import { Refusal } from '../refusal.tsx'
import { draftOf, type HoldingDraft, holdingErrors, holdingOf } from './account-draft.ts'
import { DisplayNameField, RolesFields } from './account-fields.tsx'

type Props = Readonly<{ account: AccountRow; onClose: () => void }>

/** Changes what an account is for, once it is known. */
export function ChangeAccountDialog(props: Props) {
  const t = useText()
  const { id, displayName } = props.account
  const { data, problem, retry } = useRead(queries.accounts.one.queryOptions({ input: { id } }))
  if (data !== undefined) return <ChangeForm {...props} held={data} />
  if (problem === null) return null
  return (
    <Dialog opened title={displayName} onClose={props.onClose}>
      <Refusal problem={problem} onRetry={retry} title={t('accesses.account.failed')} />
    </Dialog>
  )
}

function ChangeForm({ account: { id, login }, held, onClose }: Props & { held: HeldAccount }) {
  const t = useText()
  const change = useCommand(client.accounts.change)
  // What was seen when the form opened: news of another change must not slip under what is typed.
  const [seen] = useState(() => draftOf(held))
  const [draft, setDraft] = useState(seen)
  const [tried, setTried] = useState(false)
  const holding = {
    form: 'change-account',
    draft,
    errors: tried ? holdingErrors(draft, t) : {},
    onChange: (part: Partial<HoldingDraft>) => setDraft((last) => ({ ...last, ...part })),
  }
  const save = async () => {
    setTried(true)
    if (Object.keys(holdingErrors(draft, t)).length > 0) return
    const [expected, sent] = [holdingOf(seen), holdingOf(draft)]
    if (JSON.stringify(sent) === JSON.stringify(expected)) return onClose()
    if ((await change.send({ id, ...sent, expected })) === null) return
    tell('success', t('accesses.account.changedDone', { login }))
    onClose()
  }
  return (
    <EntryDialog
      title={t('accesses.account.changing', { login })}
      sentence={t('accesses.account.changingSentence')}
      save={t('accesses.account.saveChange')}
      busy={change.busy}
      problem={change.problem}
      onSave={() => void save()}
      onClose={onClose}
    >
      <DisplayNameField {...holding} />
      <RolesFields {...holding} />
    </EntryDialog>
  )
}
