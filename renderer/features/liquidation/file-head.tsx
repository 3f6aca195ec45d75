import { useState } from 'react'
import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

/** The first lines of a file as they stand in it, accounts by their last four signs. */
export function FirstLines({ name, head }: { name: string; head: string }) {
  const t = useText()
  return (
    <figure className="file-head">
      <figcaption>{t('liquidationScreen.firstLines', { name })}</figcaption>
      <pre
        className="layout-description"
        lang="fr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a zone that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {head}
      </pre>
    </figure>
  )
}

function Read({ batchId, documentId, name }: { batchId: string; documentId: string; name: string }) {
  const t = useText()
  const { data, problem, retry } = useRead(
    queries.liquidation.fileHead.queryOptions({ input: { id: batchId, documentId } }),
  )
  if (problem !== null) return <Refusal problem={problem} title={t('liquidationScreen.headFailed')} onRetry={retry} />
  if (data === undefined) return <p aria-busy="true">{t('liquidationScreen.loading')}</p>
  return data.head === null ? null : <FirstLines name={name} head={data.head} />
}

/** A button that shows, then hides, the first lines of a file handed over. */
export function FileHead(props: { batchId: string; documentId: string; name: string }) {
  const t = useText()
  const [shown, setShown] = useState(false)
  const key = shown ? 'liquidationScreen.hideHead' : 'liquidationScreen.showHead'
  return (
    <>
      <div className="claim-buttons">
        <button
          type="button"
          className="button"
          aria-expanded={shown}
          aria-label={t(`${key}Named`, { name: props.name })}
          onClick={() => setShown(!shown)}
        >
          {t(key)}
        </button>
      </div>
      {shown && <Read {...props} />}
    </>
  )
}
