let navigate: (path: string) => void = () => {}

/** The router gives its way to move; commands and the palette use it outside components. */
export function setNavigator(go: (path: string) => void) {
  navigate = go
}

/** Opens a screen by its path, e.g. `/claims/77842`. */
export const goTo = (path: string) => navigate(path)
