/** Nodes in the order of their keys: a binary heap (Williams 1964) with room for so many at once. */
export class Heap {
  private readonly nodes: Int32Array;
  private readonly keys: Float64Array;
  private count = 0;

  constructor(capacity: number) {
    this.nodes = new Int32Array(capacity);
    this.keys = new Float64Array(capacity);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** Of the node that `pop` will give; meaningless in an empty heap. */
  get leastKey(): number {
    return this.keys[0] ?? 0;
  }

  push(node: number, key: number): void {
    let at = this.count++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((this.keys[above] ?? 0) <= key) break;
      this.move(above, at);
      at = above;
    }
    this.put(node, key, at);
  }

  pop(): number {
    const first = this.nodes[0] ?? 0;
    const key = this.keys[--this.count] ?? 0;
    let at = 0;
    for (let child = 1; child < this.count; child = 2 * at + 1) {
      if (child + 1 < this.count && (this.keys[child + 1] ?? 0) < (this.keys[child] ?? 0)) child++;
      if ((this.keys[child] ?? 0) >= key) break;
      this.move(child, at);
      at = child;
    }
    this.put(this.nodes[this.count] ?? 0, key, at);
    return first;
  }

  private move(from: number, to: number): void {
    this.put(this.nodes[from] ?? 0, this.keys[from] ?? 0, to);
  }

  private put(node: number, key: number, at: number): void {
    this.nodes[at] = node;
    this.keys[at] = key;
  }
}
