import { useEffect, useRef, useState } from 'react';
import { useLater } from './later.js';
import { useQueryParts } from './link.js';

/** A filter that one types: it goes into the address once typing rests, and follows the address when that changes by itself. */
export function useTypedFilter(name: string): [text: string, setText: (text: string) => void] {
  const [params, setParts] = useQueryParts();
  const there = params.get(name) ?? '';
  const [text, setText] = useState(there);
  const later = useLater(text, 250);
  const known = useRef(there);
  useEffect(() => {
    if (later === known.current) return;
    known.current = later;
    setParts({ [name]: later });
    // only typing changes the address
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [later]);
  useEffect(() => {
    if (there === known.current) return;
    known.current = there;
    setText(there);
  }, [there]);
  return [text, setText];
}
