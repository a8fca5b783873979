import { useState } from 'react';
import { answer, api, once } from '../../api/client.js';
import { upload } from '../../api/upload.js';
import { useWrite } from '../../ui/write.js';
import type { Sent } from './dropped.js';
import type { ReadingRecord } from './proposals.js';

/** Has a text or a file read. `sent`: how much of a file has left, from 0 to 1; then the service is reading it. */
export function useReader() {
  const [sent, setSent] = useState<number | null>(null);
  const read = useWrite(
    (input: Sent, key): Promise<ReadingRecord> => {
      setSent('file' in input ? 0 : null);
      return 'file' in input
        ? upload<ReadingRecord>('/api/extractions', input.file, { key, onSent: setSent })
        : answer(api.POST('/api/extractions', { body: input, headers: once(key) }));
    },
    { touches: [] },
  );
  return { ...read, sent: read.isPending ? sent : null };
}
