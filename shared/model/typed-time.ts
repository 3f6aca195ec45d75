/** What a typed text means as a time of day, `HH:MM` on 24 hours. */
export type TypedTime =
  | Readonly<{ kind: 'empty' }>
  | Readonly<{ kind: 'time'; time: string }>
  | Readonly<{ kind: 'format' }>

/** Reads `8:30`, `8h30`, `8 h 30`, `0830`, `8h`; anything else, or an hour past 23:59, is refused. */
export function typedTime(typed: string): TypedTime {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, '').toLowerCase()
  if (text === '') return { kind: 'empty' }
  const parts = /^(\d{1,2})[:h](\d{2})?$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (!parts || (text.endsWith(':') && parts[2] === undefined)) return { kind: 'format' }
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  if (hours > 23 || minutes > 59) return { kind: 'format' }
  return { kind: 'time', time: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` }
}
