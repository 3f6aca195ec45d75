import { EmptyState, goTo, useText } from '../../components/index.ts'
import { useSessionState } from '../../data/session.ts'
import { Refusal } from '../refusal.tsx'
import { FiguresTable } from './figures-table.tsx'
import { useOfficeFigures } from './use-office-figures.ts'

/** The manager's morning: what waits, each figure opening its screen, then how far the session is. */
export function OfficeHome() {
  const t = useText()
  const role = useSessionState()?.account?.role
  const { complete, problem, retry, waiting, progress, fresh } = useOfficeFigures()
  const importFirst = (
    <button type="button" className="button" data-variant="primary" onClick={() => goTo('/imports')}>
      {t('home.prepare.action')}
    </button>
  )
  return (
    <>
      {role === 'administrator' && <p className="prose">{t('home.administrator')}</p>}
      <Refusal problem={problem} onRetry={retry} />
      <section aria-labelledby="home-to-do" aria-busy={!complete && problem === null}>
        <h2 id="home-to-do">{t('home.toDo')}</h2>
        {waiting.length > 0 && <FiguresTable title={t('home.toDo')} what={t('home.task')} figures={waiting} />}
        {fresh && (
          <EmptyState title={t('home.prepare.title')} sentence={t('home.prepare.sentence')} action={importFirst} />
        )}
        {complete && !fresh && waiting.length === 0 && <p>{t('home.nothing')}</p>}
        {!complete && problem === null && waiting.length === 0 && <p>{t('frame.loading')}</p>}
      </section>
      {!fresh && progress.length > 0 && (
        <section aria-labelledby="home-progress">
          <h2 id="home-progress">{t('home.progress')}</h2>
          <FiguresTable title={t('home.progress')} what={t('home.subject')} figures={progress} />
        </section>
      )}
    </>
  )
}
