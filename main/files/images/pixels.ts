/** A picture in memory: four bytes a pixel (red, green, blue, unused), rows from top to bottom. */
export type Pixels = Readonly<{ width: number; height: number; data: Uint8Array }>

/** Copies every pixel of a picture to where `place` says it goes in one of the given size. */
function moved(from: Pixels, width: number, height: number, place: (x: number, y: number) => number): Pixels {
  const source = new Uint32Array(from.data.buffer, from.data.byteOffset, from.width * from.height)
  const target = new Uint32Array(width * height)
  for (let y = 0, at = 0; y < from.height; y += 1)
    for (let x = 0; x < from.width; x += 1, at += 1) target[place(x, y)] = source[at] ?? 0
  return { width, height, data: new Uint8Array(target.buffer) }
}

/** Turns a picture as the camera was held (Exif orientation 1 to 8), so that it stands upright without being told. */
export function upright(pixels: Pixels, orientation: number): Pixels {
  const { width: w, height: h } = pixels
  const lying = orientation >= 5
  const [width, height] = lying ? [h, w] : [w, h]
  const places: Readonly<Record<number, (x: number, y: number) => number>> = {
    2: (x, y) => y * width + (w - 1 - x),
    3: (x, y) => (h - 1 - y) * width + (w - 1 - x),
    4: (x, y) => (h - 1 - y) * width + x,
    5: (x, y) => x * width + y,
    6: (x, y) => x * width + (h - 1 - y),
    7: (x, y) => (w - 1 - x) * width + (h - 1 - y),
    8: (x, y) => (w - 1 - x) * width + y,
  }
  const place = places[orientation]
  return place === undefined ? pixels : moved(pixels, width, height, place)
}

/** Makes a picture smaller, so that its longer side has `longest` pixels: each is the mean of those it stands for. */
export function fittedTo(pixels: Pixels, longest: number): Pixels {
  const ratio = Math.max(pixels.width, pixels.height) / longest
  if (ratio <= 1) return pixels
  const width = Math.max(1, Math.round(pixels.width / ratio))
  const height = Math.max(1, Math.round(pixels.height / ratio))
  const data = new Uint8Array(width * height * 4)
  for (let y = 0, at = 0; y < height; y += 1) {
    const [top, bottom] = span(y, height, pixels.height)
    for (let x = 0; x < width; x += 1, at += 4) {
      const [left, right] = span(x, width, pixels.width)
      let [red, green, blue] = [0, 0, 0]
      for (let row = top; row < bottom; row += 1)
        for (let from = (row * pixels.width + left) * 4; from < (row * pixels.width + right) * 4; from += 4) {
          red += pixels.data[from] ?? 0
          green += pixels.data[from + 1] ?? 0
          blue += pixels.data[from + 2] ?? 0
        }
      const count = (bottom - top) * (right - left)
      data[at] = red / count
      data[at + 1] = green / count
      data[at + 2] = blue / count
      data[at + 3] = 255
    }
  }
  return { width, height, data }
}

/** The pixels of the large side that one of the small side stands for. */
function span(index: number, small: number, large: number): readonly [number, number] {
  const from = Math.floor((index * large) / small)
  return [from, Math.max(from + 1, Math.floor(((index + 1) * large) / small))]
}
