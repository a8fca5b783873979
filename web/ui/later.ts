import { useEffect, useState } from 'react';

/** The value once it has rested for a moment: what one asks for while somebody types. */
export function useLater<T>(value: T, milliseconds = 150): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
