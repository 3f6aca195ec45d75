/** Prints what the page shows on paper; false where nothing went to a printer, as far as a page can know. */
export function printPage(): boolean {
  let begun = false
  const begin = () => {
    begun = true
  }
  addEventListener('beforeprint', begin)
  try {
    print()
  } catch {
    return false
  } finally {
    removeEventListener('beforeprint', begin)
  }
  return begun
}
