import { tell, useText } from '../../components/index.ts'
import { queries } from '../../data/client.ts'
import { downloadDocument } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useRead } from '../../data/use-read.ts'

/**
 * What leads to the information form of the academy, when the office gave one (F277). The application opens nothing outside
 * by itself: an address is shown, to be copied.
 */
export function InformationFormLink() {
  const t = useText()
  const { data } = useRead(queries.claimRecaps.informationForm.queryOptions({ input: {} }))
  if (data === undefined || (data.address === '' && data.document === null)) return null
  const { address, document } = data
  const download = async (id: string) => {
    try {
      tell('success', t('claimRecaps.form.downloaded', { name: await downloadDocument(id) }))
    } catch (error) {
      tell('error', `${t('claimRecaps.form.failed')} (${problemOf(error).code})`)
    }
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      tell('success', t('claimRecaps.form.copied'))
    } catch {
      tell('warning', t('claimRecaps.form.notCopied'))
    }
  }
  return (
    <div className="claim-form-link">
      <p>
        {t('claimRecaps.form.lead')} {address !== '' && <span className="claim-address">{address}</span>}
      </p>
      <div className="claim-buttons">
        {document !== null && (
          <button type="button" className="button" onClick={() => void download(document.id)}>
            {t('claimRecaps.form.download')}
          </button>
        )}
        {address !== '' && (
          <button type="button" className="button" onClick={() => void copy()}>
            {t('claimRecaps.form.copy')}
          </button>
        )}
      </div>
    </div>
  )
}
