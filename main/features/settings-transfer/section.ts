import type { OfficeSettings } from '../../../shared/contract/settings-transfer.ts'
import type { SettingSection } from '../../../shared/model/settings-transfer.ts'
import type { Actor, Readable, WorkContext } from '../../store/index.ts'

/** An act that brings settings in, or `undoing` puts back what stood before one. */
export type Writing = WorkContext & Readonly<{ actor: Actor; by: string; nextId: () => string; undoing: boolean }>

/** One section: as the store has it, whether another value obeys its rules, and how that value is written. */
export type Section<Value> = Readonly<{
  read(read: Readable): Promise<Value>
  isSound(value: Value): boolean
  write(context: Writing, value: Value): Promise<unknown>
}>

export type Sections = { readonly [Name in SettingSection]: Section<OfficeSettings[Name]> }
