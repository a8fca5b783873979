/** The neighbours of a document in the list last seen in this tab. */
export function useWalk(id: number): { previous: number | undefined; next: number | undefined } {
  const ids = read();
  const place = ids.indexOf(id);
  return place < 0 ? { previous: undefined, next: undefined } : { previous: ids[place - 1], next: ids[place + 1] };
}

const NAME = 'so-chi-dao.walk';

function read(): number[] {
  try {
    return JSON.parse(sessionStorage.getItem(NAME) ?? '[]') as number[];
  } catch {
    return [];
  }
}

export function rememberWalk(ids: number[]): void {
  try {
    sessionStorage.setItem(NAME, JSON.stringify(ids));
  } catch {
    // the walk is a comfort only
  }
}
