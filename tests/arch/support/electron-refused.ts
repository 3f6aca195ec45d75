import { registerHooks } from 'node:module'

/** Loaded before a program: makes every attempt to resolve `electron` throw. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'electron' || specifier.startsWith('electron/')) throw new Error('electron must not be loaded')
    return nextResolve(specifier, context)
  },
})
