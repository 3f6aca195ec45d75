import { tell, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

type Academy = Readonly<{ academyCode: string; academyLabel: string }>

/** Where an academy is, empty where nobody said; null while that is read. */
export function useOutsideAddress(): ((academyCode: string) => string) | null {
  const { data } = useRead(queries.academyAddresses.known.queryOptions({ input: {} }))
  if (data === undefined) return null
  return (academyCode) => data.find((known) => known.academyCode === academyCode)?.address ?? ''
}

/** One button for each academy whose address is known; it opens in a window of the browser (F180, F181). */
export function OutsideButtons({ academies }: { academies: readonly Academy[] }) {
  const t = useText()
  const addressOf = useOutsideAddress()
  const shown = academies.flatMap((academy) => {
    const address = addressOf?.(academy.academyCode) ?? ''
    return address === '' ? [] : [{ ...academy, address }]
  })
  if (shown.length === 0) return null
  return (
    <div className="claim-buttons">
      {shown.map(({ academyCode, academyLabel: name, address }) => (
        <a
          key={academyCode}
          className="button"
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => tell('information', t('claimList.opened', { name }))}
        >
          {t('claimList.open', { name })}
        </a>
      ))}
    </div>
  )
}
