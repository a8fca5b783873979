const PREFIX = 'so-chi-dao.';

/** What this browser remembers for its user: choices and drafts, as JSON. A browser that forbids it forgets. */
export function remembered<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // full or forbidden: nothing is lost but the comfort
  }
}
