import type { Problem } from '../../../shared/model/result.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'

export type ProblemNoticeProps = Readonly<{
  problem: Problem
  /** What could not be done, in the screen's words. */
  title?: string
  /** Sentence of the broken rule when `problem.code` is RULE; it replaces the general one. */
  ruleText?: string
  onRetry?: () => void
}>

/** An error as people can use it: what failed, what is kept, what to do, and the code for the help desk. */
export function ProblemNotice({ problem, title, ruleText, onRetry }: ProblemNoticeProps) {
  const t = useText()
  const facts = Object.fromEntries(Object.entries(problem.facts).map(([name, fact]) => [name, String(fact ?? '')]))
  const code = problem.rule ? `${problem.code}/${problem.rule}` : problem.code
  return (
    <div className="problem" role="alert">
      <Icon name="error" />
      <div className="problem-text">
        {title && <p className="problem-title">{title}</p>}
        <p>{ruleText ?? t(`problems.${problem.code}.what`, facts)}</p>
        <p>
          <b>{t('components.notice.kept')}</b> - {t(`problems.${problem.code}.kept`, facts)}
        </p>
        <p>
          <b>{t('components.notice.next')}</b> - {t(`problems.${problem.code}.next`, facts)}
        </p>
        <p className="problem-code">{t('components.notice.code', { code })}</p>
      </div>
      {onRetry && (
        <button type="button" className="button" onClick={onRetry}>
          {t('components.notice.retry')}
        </button>
      )}
    </div>
  )
}
