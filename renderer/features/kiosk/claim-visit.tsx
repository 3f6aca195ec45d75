import { useEffect, useState } from 'react'
import type { ClaimSheet } from '../../../shared/contract/claims.ts'
import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { useTravelAids } from '../claims/same-as-last-time.tsx'
import { useDraft } from '../claims/use-draft.ts'
import { Refusal } from '../refusal.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { KioskStep } from './kiosk-step.tsx'
import { beforePurge } from './purge.ts'
import { Question } from './question.tsx'
import { asksFee, asksTravel, fitsKiosk, type Means, type QuestionId, questionAfter } from './questions.ts'
import { Recap } from './recap.tsx'
import { Receipt } from './receipt.tsx'

type Ways = Readonly<{
  /** Says whether something is to be typed now. */
  onField: (typed: boolean) => void
  onBack: () => void
  onQuit: () => void
}>

const typedIn: readonly string[] = ['count', 'distance', 'price']

type Step = QuestionId | 'recap' | 'elsewhere'

/** The questions of one claim, in turn, then what they say together, then its receipt. */
function Flow({ read, onField, onBack, onQuit }: Ways & Readonly<{ read: ClaimSheet }>) {
  const t = useText()
  const { keeper, view } = useDraft(read)
  const { data: aids, problem, retry } = useTravelAids(view.base)
  const [asks] = useState(() => ({ fee: asksFee(view.base, view.draft), travel: asksTravel(view.base, view.draft) }))
  const [means, setMeans] = useState<Means | null>(null)
  const [sent, setSent] = useState<ClaimSheet | null>(null)
  const after = (current: QuestionId | null, by: Means | null): Step => {
    const { base: sheet, draft } = keeper.view()
    return questionAfter({ sheet, draft, aids, ...asks, means: by }, current) ?? 'recap'
  }
  const [steps, setSteps] = useState<readonly Step[]>(() => [after(null, null)])
  const step = steps.at(-1) ?? 'recap'
  useEffect(() => beforePurge(() => keeper.leave()), [keeper])
  const typed = typedIn.includes(step)
  useEffect(() => onField(typed), [typed, onField])
  const open = (next: Step) => setSteps([...steps, next])
  const back = () => (steps.length > 1 ? setSteps(steps.slice(0, -1)) : onBack())
  if (sent !== null) return <Receipt sheet={sent} onBack={onBack} onQuit={onQuit} />
  if (asks.travel && aids === undefined)
    return (
      <KioskStep key="aids" title={t('kiosk.wait')}>
        <Refusal problem={problem} onRetry={retry} />
      </KioskStep>
    )
  if (step === 'elsewhere') return <Elsewhere sheet={view.base} onBack={back} onQuit={onQuit} />
  if (step === 'recap')
    return (
      <Recap
        sheet={view.base}
        keeper={keeper}
        view={view}
        onBack={back}
        onElsewhere={() => open('elsewhere')}
        onSent={setSent}
      />
    )
  return (
    <Question
      key={step}
      id={step}
      keeper={keeper}
      view={view}
      aids={aids}
      onAnswered={(by) => {
        const chosen = by ?? means
        setMeans(chosen)
        open(after(step, chosen))
      }}
      onElsewhere={() => open('elsewhere')}
      onBack={back}
    />
  )
}

/** One claim, completed here where it fits. */
export function ClaimVisit({ id, ...ways }: Ways & Readonly<{ id: string }>) {
  const t = useText()
  const { data, problem, retry } = useRead({ ...queries.claims.get.queryOptions({ input: { id } }), gcTime: 0 })
  if (data === undefined)
    return (
      <KioskStep
        title={t('kiosk.wait')}
        actions={
          problem !== null && (
            <button type="button" className="button" onClick={ways.onBack}>
              {t('kiosk.back')}
            </button>
          )
        }
      >
        <Refusal problem={problem} onRetry={retry} />
      </KioskStep>
    )
  if (!fitsKiosk(data)) return <Elsewhere sheet={data} onBack={ways.onBack} onQuit={ways.onQuit} />
  return <Flow read={data} {...ways} />
}
