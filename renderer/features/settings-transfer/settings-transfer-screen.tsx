import { useState } from 'react'
import type { SettingSection } from '../../../shared/model/settings-transfer.ts'
import { BusyButton, downloadText, FileField, Screen, tell, useFormat, useText } from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { localMinute } from '../../data/rule-text.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'
import { SettingsDifference } from './settings-difference.tsx'
import { SettingsHistory } from './settings-history.tsx'

/** The differences of one file, of which the person takes what they want. */
function Difference({ content, onApplied }: { content: string; onApplied: () => void }) {
  const t = useText()
  const format = useFormat()
  const { data, problem, retry } = useRead(queries.settingsTransfer.preview.queryOptions({ input: { content } }))
  const applying = useCommand(client.settingsTransfer.apply)
  const [left, setLeft] = useState<readonly SettingSection[]>([])
  const [tried, setTried] = useState(false)
  if (data === undefined)
    return problem === null ? (
      <p aria-busy="true">{t('frame.loading')}</p>
    ) : (
      <Refusal problem={problem} title={t('settingsTransfer.import.failed')} onRetry={retry} />
    )
  const changing = data.sections.filter(({ changes }) => changes.length > 0).map(({ section }) => section)
  const taken = changing.filter((section) => !left.includes(section))
  const apply = async () => {
    setTried(true)
    if (taken.length === 0) return
    const done = await applying.send({ content, sections: taken })
    if (done === null) return
    tell('success', t('settingsTransfer.import.applied', { count: done.changed }))
    onApplied()
  }
  return (
    <>
      <p>
        {t('settingsTransfer.import.from', {
          academy: data.academy,
          date: format.longDate(localMinute(data.exportedAt).slice(0, 10)),
        })}
      </p>
      <h3>{t('settingsTransfer.import.what')}</h3>
      {data.sections.map((section) => (
        <SettingsDifference
          key={section.section}
          section={section}
          taken={taken.includes(section.section)}
          onTake={(isTaken) =>
            setLeft(isTaken ? left.filter((one) => one !== section.section) : [...left, section.section])
          }
        />
      ))}
      <Refusal problem={applying.problem} title={t('settingsTransfer.import.notApplied')} />
      {tried && taken.length === 0 && <p role="alert">{t('settingsTransfer.import.nothing')}</p>}
      {changing.length > 0 && (
        <div>
          <BusyButton variant="primary" busy={applying.busy} onClick={() => void apply()}>
            {t('settingsTransfer.import.apply')}
          </BusyButton>
        </div>
      )}
    </>
  )
}

/** Gives the settings of the office to another academy, and takes theirs over (S19). */
export function SettingsTransferScreen() {
  const t = useText()
  const [files, setFiles] = useState<readonly File[]>([])
  const [content, setContent] = useState<string | null>(null)
  const choose = async (chosen: readonly File[]) => {
    setFiles(chosen)
    setContent((await chosen[0]?.text()) ?? null)
  }
  const give = async () => {
    const { name, content: text } = await client.settingsTransfer.export({})
    downloadText(name, text, 'application/json')
    tell('success', t('settingsTransfer.export.done', { name }))
  }
  return (
    <Screen title={t('settingsTransfer.title')} sentence={t('settingsTransfer.sentence')}>
      <div className="settings-transfer">
        <section aria-labelledby="settings-give">
          <h2 id="settings-give">{t('settingsTransfer.export.title')}</h2>
          <div>
            <button type="button" className="button" onClick={() => void give()}>
              {t('settingsTransfer.export.act')}
            </button>
          </div>
        </section>
        <section aria-labelledby="settings-take">
          <h2 id="settings-take">{t('settingsTransfer.import.title')}</h2>
          <FileField
            label={t('settingsTransfer.import.file')}
            hint={t('settingsTransfer.import.fileHint')}
            value={files}
            onChange={(chosen) => void choose(chosen)}
            accept=".json"
            limit={1}
          />
          {content !== null && <Difference key={content} content={content} onApplied={() => void choose([])} />}
        </section>
        <SettingsHistory />
      </div>
    </Screen>
  )
}
