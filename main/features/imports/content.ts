import type { Vault } from '../../store/index.ts'
import type { AnyImporter } from './importer.ts'

/** How the rows of a feed are kept: sealed when they hold NIR or bank accounts, as they are otherwise. */
export type Content = Readonly<{ keep(clear: string): string; clear(kept: string): string }>

export const contentOf = ({ secret }: AnyImporter, vault: Vault): Content =>
  secret === true
    ? { keep: (clear) => vault.seal(clear), clear: (kept) => vault.open(kept) }
    : { keep: (clear) => clear, clear: (kept) => kept }
