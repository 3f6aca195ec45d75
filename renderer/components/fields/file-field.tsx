import { type DragEvent, useId, useRef, useState } from 'react'
import { useFormat } from '../../app/format.ts'
import { useText } from '../../app/texts.ts'
import { Icon } from '../icon.tsx'
import { FieldLabel } from './field-parts.tsx'
import type { FieldProps } from './field-props.ts'

export type FileFieldProps = FieldProps<readonly File[]> &
  Readonly<{
    /** As the `accept` attribute: `.csv,.xml`. */
    accept?: string
    multiple?: boolean
    /** Largest file, in megabytes. */
    limit?: number
    /** Files leave as soon as they are chosen: nothing is asked for, and no list waits for them here. */
    sendsAtOnce?: boolean
  }>

const megabyte = 1_000_000

/** Files by a real button; dropping is a bonus. Each chosen file is named and can be taken back. */
export function FileField({
  label,
  value,
  onChange,
  hint,
  error,
  optional,
  accept,
  multiple = false,
  limit,
  sendsAtOnce = false,
  id,
  onBlur,
}: FileFieldProps) {
  const t = useText()
  const format = useFormat()
  const own = useId()
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const fieldId = id ?? own
  const shownError = error ?? refused
  const add = (files: readonly File[]) => {
    const tooLarge = files.find(({ size }) => limit !== undefined && size > limit * megabyte)
    setRefused(tooLarge ? t('components.field.fileTooLarge', { name: tooLarge.name, limit: limit ?? 0 }) : null)
    if (!tooLarge && files.length > 0) onChange(multiple ? [...value, ...files] : files.slice(0, 1))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    add([...event.dataTransfer.files])
  }
  const remove = (file: File) => {
    onChange(value.filter((other) => other !== file))
    input.current?.focus()
  }
  const described = [hint && `${fieldId}-hint`, !sendsAtOnce && `${fieldId}-list`, shownError && `${fieldId}-error`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="field file-field">
      <label htmlFor={fieldId} className="field-label">
        <FieldLabel label={label} optional={optional} />
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is only a second way beside the button inside */}
      <div
        className="drop-zone"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <span className="file-button">
          <Icon name="file" />
          <span aria-hidden="true">
            {multiple ? t('components.field.fileChooseMany') : t('components.field.fileChoose')}
          </span>
          <input
            ref={input}
            id={fieldId}
            type="file"
            accept={accept}
            multiple={multiple}
            aria-describedby={described}
            aria-invalid={shownError ? true : undefined}
            required={!optional && !sendsAtOnce}
            onBlur={onBlur}
            onChange={(event) => {
              add([...(event.currentTarget.files ?? [])])
              // The same file can then be chosen again after it was taken back.
              event.currentTarget.value = ''
            }}
          />
        </span>
        <span className="field-hint">{t('components.field.fileDrop')}</span>
      </div>
      {!sendsAtOnce && (
        <ul id={`${fieldId}-list`} className="file-list">
          {value.length === 0 && <li className="field-hint">{t('components.field.fileNone')}</li>}
          {value.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <span>{file.name}</span>
              <span className="field-hint">
                {t('components.field.fileSize', { size: format.number(Math.max(1, Math.round(file.size / 1000))) })}
              </span>
              <button
                type="button"
                className="icon-button"
                aria-label={t('components.field.fileRemove', { name: file.name })}
                onClick={() => remove(file)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {shownError && (
        <p id={`${fieldId}-error`} className="field-error">
          {shownError}
        </p>
      )}
    </div>
  )
}
