/** What the page and the preload say to each other with `window.postMessage`; the channels of the same names carry on to the main process. */
export const portMessages = {
  /** The page asks for a port. */
  wanted: 'imagin:port-wanted',
  /** The port itself comes with this message. */
  handed: 'imagin:port-handed',
} as const

/** Origin of the page under Electron. */
export const electronOrigin = 'app://ui'
