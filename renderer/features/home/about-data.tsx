import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

/** The sources of the shipped tables, as their licences ask. The lines are those of the data itself, in French. */
export function AboutData() {
  const t = useText()
  const { data } = useRead(queries.files.attributions.queryOptions({ input: {} }))
  if (data === undefined || data.length === 0) return null
  return (
    <details>
      <summary>{t('home.about.title')}</summary>
      <p>{t('home.about.sentence')}</p>
      <ul lang="fr">
        {data.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
