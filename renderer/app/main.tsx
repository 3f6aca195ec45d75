import { prepareWindow, startWindow } from './start.tsx'

/** Every slice's `index.tsx` registers its activities, commands and search providers when it is loaded. */
const slices = import.meta.glob('../features/*/index.{ts,tsx}')
/** The data layer registers its providers, gate and ways out the same way. */
const data = import.meta.glob('../data/index.{ts,tsx}')

prepareWindow()
for (const load of [...Object.values(data), ...Object.values(slices)]) await load()
startWindow()
