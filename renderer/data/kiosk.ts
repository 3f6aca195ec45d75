import { client, queryClient } from './client.ts'

/** What the core says of this window, asked once when its page begins: whether it is a kiosk, and of which office. */
export const kioskStart = await client.kiosk.start({})

// A kiosk works without network: the system's word on it stops no read, for the core is on this machine.
if (kioskStart.kiosk) {
  const { queries } = queryClient.getDefaultOptions()
  queryClient.setDefaultOptions({ queries: { ...queries, networkMode: 'always' } })
}
