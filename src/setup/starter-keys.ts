/** Ids by the keys that the starter's files use among themselves. */
export class Keys {
  private readonly ids = new Map<string, number>();

  constructor(private readonly file: string) {}

  add(key: string, id: number): void {
    this.ids.set(key, id);
  }

  has(key: string): boolean {
    return this.ids.has(key);
  }

  of(key: string): number {
    const id = this.ids.get(key);
    if (id === undefined) throw new Error(`${this.file}: there is no "${key}" above`);
    return id;
  }
}
