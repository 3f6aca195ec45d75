import { tell, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'

type Academy = Readonly<{ academyCode: string; academyLabel: string }>

/** Where an academy is, and whether this window may open it; null while that is read. */
export function useOutsideAddress(): ((academyCode: string) => { address: string; mayOpen: boolean }) | null {
  const { data } = useRead(queries.academyAddresses.known.queryOptions({ input: {} }))
  if (data === undefined) return null
  return (academyCode) => ({
    address: data.addresses.find((known) => known.academyCode === academyCode)?.address ?? '',
    mayOpen: data.mayOpen,
  })
}

/** One button for each academy whose address is known; it opens in a window of the browser (F180, F181). */
export function OutsideButtons({ academies }: { academies: readonly Academy[] }) {
  const t = useText()
  const addressOf = useOutsideAddress()
  const shown = academies.flatMap((academy) => {
    const found = addressOf?.(academy.academyCode)
    return found?.mayOpen && found.address !== '' ? [{ ...academy, address: found.address }] : []
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
