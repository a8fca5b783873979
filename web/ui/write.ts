import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from '../api/client.js';

interface Options<Result> {
  /** The first parts of the query keys that a success makes old. */
  touches: string[];
  onDone?(result: Result): void;
}

/**
 * One act of writing. The key stays the same until the act succeeds or its content changes, so that a double click or a second
 * attempt after a lost answer writes once.
 */
export function useWrite<Input, Result>(
  write: (input: Input, once: string) => Promise<Result>,
  { touches, onDone }: Options<Result>,
): UseMutationResult<Result, Error, Input> {
  const client = useQueryClient();
  const attempt = useRef({ content: '', key: '' });
  return useMutation({
    mutationFn: (input: Input) => {
      const content = JSON.stringify(input);
      if (attempt.current.content !== content) attempt.current = { content, key: newKey() };
      return write(input, attempt.current.key);
    },
    onSuccess: (result) => {
      attempt.current = { content: '', key: '' };
      for (const name of touches) void client.invalidateQueries({ queryKey: [name] });
      onDone?.(result);
    },
  });
}
