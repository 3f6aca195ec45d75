import type { ReactNode } from 'react'
import { useText } from '../app/texts.ts'

export type Description = Readonly<{ term: string; value: ReactNode; lang?: 'fr' }>

/** Names and values of one object. An empty value says so. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  const t = useText()
  return (
    <dl className="description-list">
      {items.map(({ term, value, lang }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd lang={lang}>
            {value === '' || value === null || value === undefined ? t('components.status.none') : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
