import { useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { useRead } from '../../data/use-read.ts'
import { QrCode } from '../accounts/qr-code.tsx'
import { Refusal } from '../refusal.tsx'

/** What every reader of codes understands: letters without accents (ISO/IEC 18004, byte mode). */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\x20-\x7e]/g, '')
    .slice(0, 300)

/** The receipt as a code that a telephone keeps: nothing is written on this machine, nothing goes over a network. */
export function ReceiptCode({ text }: { text: string }) {
  const t = useText()
  const { data, problem, retry } = useRead({
    ...queries.kiosk.drawCode.queryOptions({ input: { text: plain(text) } }),
    gcTime: 0,
  })
  return (
    <figure className="kiosk-code">
      <Refusal problem={problem} onRetry={retry} />
      {data !== undefined && <QrCode modules={data.modules} label={t('kiosk.receipt.code')} />}
      <figcaption>{t('kiosk.receipt.codeHow')}</figcaption>
    </figure>
  )
}
