export type JpegSegment = Readonly<{ marker: number; data: Buffer; whole: Buffer }>

/** The segments before the first scan of a JPEG, and where that scan begins; null when one is cut. */
export function jpegHead(bytes: Buffer): Readonly<{ segments: readonly JpegSegment[]; scan: number }> | null {
  const segments: JpegSegment[] = []
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length) return null
    if (marker === 0xda) return { segments, scan: at }
    segments.push({ marker, data: bytes.subarray(at + 4, end), whole: bytes.subarray(at, end) })
    at = end
  }
  return null
}

export type JpegFrame = Readonly<{ width: number; height: number; components: number }>

/** The size of the picture by its frame header: baseline, extended or progressive; null for rarer kinds. */
export function jpegFrame(segments: readonly JpegSegment[]): JpegFrame | null {
  const frames = segments.filter(({ marker }) => marker >= 0xc0 && marker <= 0xc2)
  const data = frames[0]?.data
  if (frames.length !== 1 || data === undefined || data.length < 6) return null
  return { height: data.readUInt16BE(1), width: data.readUInt16BE(3), components: data[5] ?? 0 }
}

/** Where the picture that starts at a scan ends, its end mark included; null when the file stops before. */
export function endOfJpeg(bytes: Buffer, scan: number): number | null {
  for (let at = scan; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1]
    at += 2 + bytes.readUInt16BE(at + 2)
    if (marker !== 0xda) {
      if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return at + 2
      if (bytes[at] !== 0xff) return null
      continue
    }
    // Inside a scan, 0xff stands for itself before 0x00, marks a restart before 0xd0 to 0xd7, or fills before another.
    for (; ; at += 1) {
      at = bytes.indexOf(0xff, at)
      const next = bytes[at + 1]
      if (at < 0 || next === undefined) return null
      if (next === 0xd9) return at + 2
      if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) break
    }
  }
  return null
}

const orientationTag = 0x0112

/** How a camera was held, 1 to 8, as its Exif data says; 1 when it says nothing. */
export function orientationOf(segments: readonly JpegSegment[]): number {
  const exif = segments.find(({ marker, data }) => marker === 0xe1 && data.toString('latin1', 0, 6) === 'Exif\0\0')
  const tiff = exif?.data.subarray(6)
  if (tiff === undefined || tiff.length < 8) return 1
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(directory); entry += 1) {
    const at = directory + 2 + entry * 12
    if (short(at) !== orientationTag) continue
    const value = short(at + 8)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
