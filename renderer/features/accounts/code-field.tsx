import { TextField, useText } from '../../components/index.ts'

type Props = Readonly<{ id: string; hint: string; value: string; missing: boolean; onChange: (code: string) => void }>

/** Where a one-time code is typed, or a recovery code in its place. */
export function CodeField({ missing, ...field }: Props) {
  const t = useText()
  return (
    <TextField
      {...field}
      label={t('accesses.code.label')}
      autoComplete="one-time-code"
      maxLength={50}
      error={missing ? t('accesses.code.missing') : undefined}
    />
  )
}
