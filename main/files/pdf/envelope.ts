import { page } from './document-writer.ts'

/** Window of a French DL envelope: the address starts 110 mm from the left and 50 mm from the top. */
export const addressWindow = { x: 312, y: 142, width: 240 } as const

/** Beside the window: who writes, and whom to ask. */
export const besideWindow = { x: page.margin, width: 260 } as const
