import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { newKey } from '../../api/client.js';
import { type Attachment, type FilesPath, isCancelled, upload } from '../../api/upload.js';

export interface Sending {
  name: string;
  /** From 0 to 1. */
  part: number;
}

export interface FileSender {
  sending: Sending | null;
  /** The name of a file whose sending was cancelled. */
  cancelled: string | null;
  error: unknown;
  send(file: File): void;
  cancel(): void;
}

/** One file on its way to a record; whoever leaves the page cancels it. */
export function useFileSender(path: FilesPath, onSent?: (attachment: Attachment) => void): FileSender {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending | null>(null);
  const [cancelled, setCancelled] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const abort = useRef<AbortController>(null);
  useEffect(() => () => abort.current?.abort(), []);

  const send = (file: File) => {
    const { name } = file;
    const controller = new AbortController();
    abort.current?.abort();
    abort.current = controller;
    setError(null);
    setCancelled(null);
    setSending({ name, part: 0 });
    const { signal } = controller;
    upload<Attachment>(path, file, { key: newKey(), signal, onSent: (part) => setSending({ name, part }) })
      .then((attachment) => {
        void client.invalidateQueries({ queryKey: ['attachments'] });
        onSent?.(attachment);
      })
      .catch((reason: unknown) => (isCancelled(reason) ? setCancelled(name) : setError(reason)))
      .finally(() => setSending(null));
  };
  return { sending, cancelled, error, send, cancel: () => abort.current?.abort() };
}
