import { useEffect, useState } from 'react'
import { NumberField, tell, type Unreadable, unreadable, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { EntryDialog } from '../entry-dialog.tsx'

const bounds = {
  noticeDays: { least: 1, most: 365 },
  payFileMonths: { least: 1, most: 120 },
} as const

type LimitName = keyof typeof bounds
type Typed = number | null | Unreadable

const isGood = (name: LimitName, value: Typed): value is number | null =>
  value === null || (value !== unreadable && value >= bounds[name].least && value <= bounds[name].most)

/** Limits of the pre-flight, which the office sets; an empty field switches one off. */
export function LimitsDialog({ onClose }: { onClose: () => void }) {
  const t = useText()
  const settings = useRead(queries.convocations.settings.queryOptions({ input: {} }))
  const save = useCommand(client.convocations.setSettings)
  const [typed, setTyped] = useState<Record<LimitName, Typed>>({
    noticeDays: null,
    payFileMonths: null,
  })
  const [tried, setTried] = useState(false)
  const known = settings.data
  useEffect(() => {
    if (known === undefined) return
    const { noticeDays, payFileMonths } = known
    setTyped({ noticeDays, payFileMonths })
  }, [known])
  const send = async () => {
    setTried(true)
    const { noticeDays, payFileMonths } = typed
    if (known === undefined) return
    if (!isGood('noticeDays', noticeDays) || !isGood('payFileMonths', payFileMonths)) return
    const limits = { noticeDays, payFileMonths }
    if ((await save.send({ expectedVersion: known.version, ...limits })) === null) return
    tell('success', t('convocationsScreen.limits.saved'))
    onClose()
  }
  const fieldOf = (name: LimitName) => ({
    value: typed[name],
    onChange: (value: Typed) => setTyped({ ...typed, [name]: value }),
    optional: true,
    ...bounds[name],
    error: tried && !isGood(name, typed[name]) ? t('convocationsScreen.limits.bad', bounds[name]) : undefined,
  })
  return (
    <EntryDialog
      title={t('convocationsScreen.limits.title')}
      sentence={t('convocationsScreen.limits.sentence')}
      save={t('convocationsScreen.limits.save')}
      busy={save.busy}
      problem={save.problem ?? settings.problem}
      onSave={() => void send()}
      onClose={onClose}
    >
      <NumberField
        label={t('convocationsScreen.limits.noticeDays')}
        hint={t('convocationsScreen.limits.noticeHint')}
        unit={t('convocationsScreen.limits.days')}
        {...fieldOf('noticeDays')}
      />
      <NumberField
        label={t('convocationsScreen.limits.payFileMonths')}
        hint={t('convocationsScreen.limits.payFileHint')}
        unit={t('convocationsScreen.limits.months')}
        {...fieldOf('payFileMonths')}
      />
    </EntryDialog>
  )
}
