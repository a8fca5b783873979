import { useGo } from '../../ui/link.js';

/** What is to be read. */
export type Sent = { text: string } | { file: File };

/** What was pasted or dropped elsewhere, on its way to the reader. */
let carried: Sent | undefined;

export function takeCarried(): Sent | undefined {
  const taken = carried;
  carried = undefined;
  return taken;
}

const RICH = /<(?:table|li|h[1-6]|p|div)[\s>]/i; // "<table class=…>"

/** A file, or words as they were copied: with their tables and paragraphs where they have some. */
export function sentIn(data: DataTransfer): Sent | undefined {
  const file = data.files[0];
  if (file) return { file };
  const html = data.getData('text/html');
  if (RICH.test(html)) return { file: new File([html], 'clipboard.html', { type: 'text/html' }) };
  const text = data.getData('text/plain');
  return text.trim() ? { text } : undefined;
}

/** Opens the reader with a text or a file that came from anywhere on a page. */
export function useDroppedText() {
  const go = useGo();
  const accept = (data: DataTransfer) => {
    carried = sentIn(data);
    if (carried) go('/reading');
  };
  return { accept };
}
