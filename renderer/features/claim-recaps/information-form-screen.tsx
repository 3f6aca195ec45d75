import { useState } from 'react'
import type { InformationForm } from '../../../shared/contract/claim-recaps.ts'
import type { Problem } from '../../../shared/model/result.ts'
import {
  ActionBar,
  CheckboxField,
  CommandButton,
  FileField,
  Screen,
  TextField,
  tell,
  useCommands,
  useText,
} from '../../components/index.ts'
import { client, queries } from '../../data/client.ts'
import { uploadFile } from '../../data/files.ts'
import { problemOf } from '../../data/problem.ts'
import { useCommand } from '../../data/use-command.ts'
import { useRead } from '../../data/use-read.ts'
import { Refusal } from '../refusal.tsx'

const megabytes = 5

const isAddress = (address: string): boolean => address === '' || /^https?:\/\/\S+\.\S+/.test(address)

function FormFields({ form }: { form: InformationForm & Readonly<{ version: number }> }) {
  const t = useText()
  const [address, setAddress] = useState(form.address)
  const [files, setFiles] = useState<readonly File[]>([])
  const [remove, setRemove] = useState(false)
  const [tried, setTried] = useState(false)
  const [uploadProblem, setUploadProblem] = useState<Problem | null>(null)
  const saving = useCommand(client.claimRecaps.saveInformationForm)
  const save = async () => {
    setTried(true)
    setUploadProblem(null)
    if (!isAddress(address.trim())) {
      document.getElementById('information-form-address')?.focus()
      return
    }
    try {
      const [file] = files
      const fileToken = file === undefined ? null : await uploadFile(file)
      const saved = await saving.send({ expectedVersion: form.version, address: address.trim(), fileToken, remove })
      if (saved !== null) tell('success', t('claimRecaps.formScreen.saved'))
    } catch (error) {
      setUploadProblem(problemOf(error))
    }
  }
  useCommands([
    {
      id: 'claimRecaps.saveForm',
      textKey: 'claimRecaps.formScreen.save',
      group: 'screen',
      keys: ['Ctrl+Enter', 'Ctrl+S'],
      run: save,
    },
  ])
  const kept = form.document
  return (
    <>
      <Refusal problem={uploadProblem ?? saving.problem} title={t('claimRecaps.formScreen.failed')} />
      <div className="claim-part">
        <p>
          {kept === null ? t('claimRecaps.formScreen.noFile') : t('claimRecaps.formScreen.kept', { name: kept.name })}
        </p>
        <FileField
          label={t('claimRecaps.formScreen.file')}
          value={files}
          onChange={setFiles}
          accept=".pdf"
          limit={megabytes}
          optional
        />
        {kept !== null && (
          <CheckboxField label={t('claimRecaps.formScreen.remove')} value={remove} onChange={setRemove} />
        )}
        <TextField
          id="information-form-address"
          label={t('claimRecaps.form.address')}
          hint={t('claimRecaps.formScreen.addressHint')}
          value={address}
          onChange={setAddress}
          maxLength={500}
          optional
          error={tried && !isAddress(address.trim()) ? t('claimRecaps.formScreen.addressWrong') : undefined}
        />
      </div>
      <ActionBar>
        <CommandButton id="claimRecaps.saveForm" variant="primary" />
      </ActionBar>
    </>
  )
}

/** Where the office says which information form its summaries lead to (F277). */
export function InformationFormScreen() {
  const t = useText()
  const { data, problem, retry } = useRead(queries.claimRecaps.informationForm.queryOptions({ input: {} }))
  return (
    <Screen title={t('claimRecaps.formScreen.title')} sentence={t('claimRecaps.formScreen.sentence')}>
      <Refusal problem={problem} onRetry={retry} />
      {data === undefined && problem === null && <p aria-busy="true">{t('claimRecaps.formScreen.loading')}</p>}
      {data && <FormFields key={data.version} form={data} />}
    </Screen>
  )
}
