import { TextField, useText } from '../../components/index.ts'
import { messageMarks, withMark } from './message-marks.ts'

type MessageFieldProps = Readonly<{
  id: string
  label: string
  hint: string
  value: string
  onChange: (text: string) => void
  optional?: boolean
  maxLength?: number
}>

/** One text of the message, with buttons that write its marks for those who do not know them. */
export function MessageField({
  id,
  label,
  hint,
  value,
  onChange,
  optional = false,
  maxLength = 8_000,
}: MessageFieldProps) {
  const t = useText()
  const put = (mark: (typeof messageMarks)[number]) => {
    const area = document.getElementById(id)
    if (!(area instanceof HTMLTextAreaElement)) return
    const marked = withMark(
      { text: value, from: area.selectionStart, to: area.selectionEnd },
      mark,
      t('welcomeMessages.marks.linkText'),
    )
    onChange(marked.text)
    // Once the new text is in the field: the person goes on typing where the mark ends.
    requestAnimationFrame(() => {
      area.focus()
      area.setSelectionRange(marked.from, marked.to)
    })
  }
  return (
    <div className="message-field">
      <TextField
        id={id}
        label={label}
        hint={hint}
        value={value}
        onChange={onChange}
        lines={10}
        maxLength={maxLength}
        spellCheck
        {...(optional ? { optional } : {})}
      />
      <fieldset className="message-marks">
        <legend className="visually-hidden">{`${t('welcomeMessages.marks.label')}, ${label}`}</legend>
        {messageMarks.map((mark) => (
          <button
            key={mark}
            type="button"
            className="button"
            data-variant="small"
            aria-label={`${t(`welcomeMessages.marks.${mark}`)}, ${label}`}
            onClick={() => put(mark)}
          >
            {t(`welcomeMessages.marks.${mark}`)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
