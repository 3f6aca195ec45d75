import { StatusTag, useFormat, useText } from '../../components/index.ts'
import type { client } from '../../data/client.ts'
import { useWord } from '../claims/words.ts'
import { FirstLines } from './file-head.tsx'

export type Rehearsed = Awaited<ReturnType<typeof client.liquidation.rehearse>>

/** What a rehearsal would have written: every file was read back, none was kept. */
export function Rehearsal({ files }: Rehearsed) {
  const t = useText()
  const format = useFormat()
  const formatName = useWord('liquidation.formats')
  return (
    <section className="claim-part" aria-label={t('liquidationScreen.rehearsal')}>
      <StatusTag tone="success">{t('liquidationScreen.rehearsed', { count: files.length })}</StatusTag>
      <table className="plain-table" data-stack>
        <caption>{t('liquidationScreen.rehearsal')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('liquidationScreen.format')}</th>
            <th scope="col">{t('liquidationScreen.file')}</th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.columns.lines')}
            </th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.columns.total')}
            </th>
            <th scope="col" data-align="end">
              {t('liquidationScreen.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.format}>
              <th scope="row" data-title={t('liquidationScreen.format')}>
                {formatName(file.format)}
              </th>
              <td data-title={t('liquidationScreen.file')}>{file.name}</td>
              <td data-title={t('liquidationScreen.columns.lines')} data-align="end">
                {format.number(file.lineCount)}
              </td>
              <td data-title={t('liquidationScreen.columns.total')} data-align="end">
                {format.cents(file.totalCents)}
              </td>
              <td data-title={t('liquidationScreen.size')} data-align="end">
                {t('liquidationScreen.bytes', { size: format.number(file.size) })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details>
        <summary>{t('liquidationScreen.heads')}</summary>
        {files.map(({ format: kind, name, head }) =>
          head === null ? null : <FirstLines key={kind} name={name} head={head} />,
        )}
      </details>
    </section>
  )
}
