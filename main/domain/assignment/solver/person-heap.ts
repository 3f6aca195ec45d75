/** Binary heap of small whole numbers with keys that can fall, reusable without clearing its arrays. */
export class PersonHeap {
  private readonly heap: Int32Array
  private readonly place: Int32Array
  private readonly keys: Float64Array
  private readonly stamp: Int32Array
  private readonly settled: Int32Array
  private settledCount = 0
  private round = 0
  size = 0

  constructor(count: number) {
    this.heap = new Int32Array(count)
    this.place = new Int32Array(count)
    this.keys = new Float64Array(count)
    this.stamp = new Int32Array(count)
    this.settled = new Int32Array(count)
  }

  clear(): void {
    this.size = 0
    this.settledCount = 0
    this.round += 1
  }

  key(item: number): number {
    return this.keys[item] as number
  }

  peek(): number {
    return this.heap[0] as number
  }

  /** Inserts an item or lowers its key; false when it was there with a key as low, or already settled. */
  offer(item: number, key: number): boolean {
    if (this.stamp[item] !== this.round) {
      this.stamp[item] = this.round
      this.keys[item] = key
      this.size += 1
      this.rise(this.size - 1, item)
      return true
    }
    if (key >= (this.keys[item] as number)) return false
    const place = this.place[item] as number
    if (place < 0) return false
    this.keys[item] = key
    this.rise(place, item)
    return true
  }

  /** Removes the item with the lowest key and remembers it as settled. */
  pop(): void {
    const top = this.peek()
    this.place[top] = -1
    this.settled[this.settledCount] = top
    this.settledCount += 1
    this.size -= 1
    if (this.size > 0) this.sink(this.heap[this.size] as number)
  }

  forEachSettled(visit: (item: number, key: number) => void): void {
    for (let index = 0; index < this.settledCount; index += 1) {
      const item = this.settled[index] as number
      visit(item, this.keys[item] as number)
    }
  }

  private rise(from: number, item: number): void {
    const key = this.keys[item] as number
    let place = from
    while (place > 0) {
      const parent = (place - 1) >> 1
      const above = this.heap[parent] as number
      if ((this.keys[above] as number) <= key) break
      this.heap[place] = above
      this.place[above] = place
      place = parent
    }
    this.heap[place] = item
    this.place[item] = place
  }

  private sink(item: number): void {
    const key = this.keys[item] as number
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.size) break
      const right = child + 1
      if (right < this.size && this.key(this.heap[right] as number) < this.key(this.heap[child] as number))
        child = right
      const below = this.heap[child] as number
      if ((this.keys[below] as number) >= key) break
      this.heap[place] = below
      this.place[below] = place
      place = child
    }
    this.heap[place] = item
    this.place[item] = place
  }
}
