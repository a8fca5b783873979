/** A function whose answers are kept, for the latest `most` keys at most. */
export function remembered<V>(make: (key: string) => V, most = 64): (key: string) => V {
  const known = new Map<string, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= most) known.delete(known.keys().next().value!);
      known.set(key, (value = make(key)));
    }
    return value;
  };
}
