import { fileURLToPath } from 'node:url'

/** The data the product ships. */
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url))
