/** Data and error-correction bytes of the versions that hold one block at level M (ISO/IEC 18004, table 9). */
const versions = [
  { version: 1, data: 16, correction: 10 },
  { version: 2, data: 28, correction: 16 },
  { version: 3, data: 44, correction: 26 },
] as const
type Version = (typeof versions)[number]

/** Format information of level M with mask 0, its BCH code and fixed mask applied. */
const formatBits = 0x5412

function multiply(left: number, right: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * 0x11d)
    product ^= ((right >>> bit) & 1) * left
  }
  return product
}

/** Reed-Solomon remainder of the data by the generator with roots 2^0 to 2^(count-1). */
function correctionBytes(data: readonly number[], count: number): readonly number[] {
  const generator: number[] = Array.from({ length: count }, (_, index) => (index === count - 1 ? 1 : 0))
  let root = 1
  for (let step = 0; step < count; step += 1) {
    for (let index = 0; index < count; index += 1) {
      generator[index] = multiply(generator[index] ?? 0, root) ^ (generator[index + 1] ?? 0)
    }
    root = multiply(root, 2)
  }
  const remainder: number[] = Array.from({ length: count }, () => 0)
  for (const byte of data) {
    const factor = byte ^ (remainder.shift() ?? 0)
    remainder.push(0)
    for (const [index, coefficient] of generator.entries()) {
      remainder[index] = (remainder[index] ?? 0) ^ multiply(coefficient, factor)
    }
  }
  return remainder
}

function dataBytes(bytes: Uint8Array, { data }: Version): readonly number[] {
  // Byte mode (0100), length on eight bits, then the terminator: the four-bit mode shifts every byte by half.
  const nibbles = [4, bytes.length >> 4, bytes.length & 15, ...[...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0]
  const filled = Array.from({ length: nibbles.length / 2 }, (_, index) => {
    return ((nibbles[2 * index] ?? 0) << 4) | (nibbles[2 * index + 1] ?? 0)
  })
  for (let pad = 0xec; filled.length < data; pad ^= 0xec ^ 0x11) filled.push(pad)
  return filled
}

type Grid = { readonly size: number; readonly dark: boolean[][]; readonly fixed: boolean[][] }

function emptyGrid(version: number): Grid {
  const size = 17 + 4 * version
  const rows = () => Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  return { size, dark: rows(), fixed: rows() }
}

function put(grid: Grid, x: number, y: number, dark: boolean): void {
  const row = grid.dark[y]
  const fixedRow = grid.fixed[y]
  if (!row || !fixedRow || x < 0 || x >= grid.size) return
  row[x] = dark
  fixedRow[x] = true
}

function drawPatterns(grid: Grid, version: number): void {
  const { size } = grid
  for (let index = 0; index < size; index += 1) {
    put(grid, 6, index, index % 2 === 0)
    put(grid, index, 6, index % 2 === 0)
  }
  const square = (x: number, y: number, radius: number, isDark: (distance: number) => boolean) => {
    for (let dy = -radius; dy <= radius; dy += 1) {
      for (let dx = -radius; dx <= radius; dx += 1) {
        put(grid, x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))))
      }
    }
  }
  const finder = (distance: number) => distance !== 2 && distance !== 4
  square(3, 3, 4, finder)
  square(size - 4, 3, 4, finder)
  square(3, size - 4, 4, finder)
  if (version > 1) square(size - 7, size - 7, 2, (distance) => distance !== 1)
}

function drawFormat(grid: Grid): void {
  const { size } = grid
  for (let index = 0; index < 15; index += 1) {
    const dark = ((formatBits >>> index) & 1) === 1
    if (index < 6) put(grid, 8, index, dark)
    else if (index < 8) put(grid, 8, index + 1, dark)
    else put(grid, index === 8 ? 7 : 14 - index, 8, dark)
    if (index < 8) put(grid, size - 1 - index, 8, dark)
    else put(grid, 8, size - 15 + index, dark)
  }
  put(grid, 8, size - 8, true)
}

/** Lays the bits in the zigzag of the standard, two columns at a time from the right, through mask 0. */
function drawBits(grid: Grid, bytes: readonly number[]): void {
  const { size } = grid
  let bit = 0
  for (let right = size - 1, upwards = true; right > 0; right -= 2, upwards = !upwards) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step
      for (const x of [right, right - 1]) {
        if (grid.fixed[y]?.[x] !== false) continue
        const set = (((bytes[bit >> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1
        put(grid, x, y, set !== ((x + y) % 2 === 0))
        bit += 1
      }
    }
  }
}

/**
 * The modules of a QR code (rows of dark or light, without the quiet zone) at error-correction level M, or `null` when
 * the text is empty, not plain ASCII (readers guess its charset) or past 42 characters, which version 3 cannot hold. For
 * short codes such as a mission number.
 */
export function qrModules(text: string): readonly (readonly boolean[])[] | null {
  if (!/^[\x20-\x7e]+$/u.test(text)) return null
  const bytes = new TextEncoder().encode(text)
  const version = versions.find(({ data }) => bytes.length + 2 <= data)
  if (!version) return null
  const data = dataBytes(bytes, version)
  const grid = emptyGrid(version.version)
  drawPatterns(grid, version.version)
  drawFormat(grid)
  drawBits(grid, [...data, ...correctionBytes(data, version.correction)])
  return grid.dark
}
