import { DescriptionList, StatusTag, tell, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useWord } from '../claims/words.ts'
import { FileHead } from './file-head.tsx'

export type BatchSheet = Awaited<ReturnType<typeof client.liquidation.batch>>
type PaymentFile = BatchSheet['files'][number]

/** Files whose lines can be looked at here; the others open in a program of their own. */
const texts: readonly string[] = ['pain001', 'fixedWidth', 'fixedWidthDescription', 'pivotCsv']

function FileCard({ file, batch }: { file: PaymentFile; batch: BatchSheet }) {
  const t = useText()
  const format = useFormat()
  const formatName = useWord('liquidation.formats')
  const isCounted = [batch.lineCount, batch.transferCount].includes(file.lineCount)
  const same = isCounted && file.totalCents === batch.totalCents
  const totals = { count: file.lineCount, lines: format.number(file.lineCount), total: format.cents(file.totalCents) }
  const download = async () => {
    try {
      tell('success', t('liquidationScreen.downloaded', { name: await downloadDocument(file.documentId) }))
    } catch (error) {
      tell('error', `${t('liquidationScreen.downloadFailed')} (${problemOf(error).code})`)
    }
  }
  return (
    <li className="claim-part">
      <h3>{formatName(file.format)}</h3>
      <DescriptionList
        items={[
          { term: t('liquidationScreen.file'), value: file.name },
          {
            term: t('liquidationScreen.size'),
            value: t('liquidationScreen.bytes', { size: format.number(file.size) }),
          },
          { term: t('liquidationScreen.sha'), value: <span className="payment-hash">{file.sha256}</span> },
        ]}
      />
      <p>
        <StatusTag tone={same ? 'success' : 'error'}>
          {t(same ? 'liquidationScreen.same' : 'liquidationScreen.differs', totals)}
        </StatusTag>
      </p>
      <div className="claim-buttons">
        <button
          type="button"
          className="button"
          aria-label={t('liquidationScreen.downloadNamed', { name: file.name })}
          onClick={() => void download()}
        >
          {t('liquidationScreen.download')}
        </button>
      </div>
      {texts.includes(file.format) && <FileHead batchId={batch.id} documentId={file.documentId} name={file.name} />}
    </li>
  )
}

/** The files handed over for a batch: size, hash, totals compared with those of the batch, and a way to keep a copy. */
export function PaymentFiles({ batch }: { batch: BatchSheet }) {
  const t = useText()
  return (
    <section className="payment-part" aria-labelledby="payment-files">
      <h2 id="payment-files">{t('liquidationScreen.files')}</h2>
      {batch.files.length === 0 && <p>{t('liquidationScreen.noFiles')}</p>}
      <ul className="payment-files">
        {batch.files.map((file) => (
          <FileCard key={file.documentId} file={file} batch={batch} />
        ))}
      </ul>
    </section>
  )
}
