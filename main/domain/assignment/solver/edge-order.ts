/** Offsets of buckets: bucket `b` is `offset[b]..offset[b + 1]` when `count` items with key `keyOf(item)` are bucketed. */
export function bucketOffsets(count: number, buckets: number, keyOf: (item: number) => number): Int32Array {
  const offset = new Int32Array(buckets + 1)
  for (let item = 0; item < count; item += 1) {
    const next = keyOf(item) + 1
    offset[next] = (offset[next] as number) + 1
  }
  for (let bucket = 0; bucket < buckets; bucket += 1)
    offset[bucket + 1] = (offset[bucket + 1] as number) + (offset[bucket] as number)
  return offset
}

/** Stable counting sort of `items` by key, with the offsets of `bucketOffsets`. */
export function sortByBucket(items: Int32Array, offset: Int32Array, keyOf: (item: number) => number): Int32Array {
  const next = offset.slice()
  const sorted = new Int32Array(items.length)
  for (const item of items) {
    const bucket = keyOf(item)
    const place = next[bucket] as number
    next[bucket] = place + 1
    sorted[place] = item
  }
  return sorted
}

/** Sorts each bucket of `items` in place by `compare` and returns `items`. */
export function sortWithinBuckets(
  items: Int32Array,
  offset: Int32Array,
  compare: (a: number, b: number) => number,
): Int32Array {
  for (let bucket = 0; bucket + 1 < offset.length; bucket += 1)
    items.subarray(offset[bucket], offset[bucket + 1]).sort(compare)
  return items
}
