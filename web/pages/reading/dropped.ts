import { useGo } from '../../ui/link.js';

/** What was pasted or dropped elsewhere, on its way to the reader. */
let carried: { text: string } | { file: File } | undefined;

export function takeCarried(): typeof carried {
  const taken = carried;
  carried = undefined;
  return taken;
}

/** Opens the reader with a text or a file that came from anywhere on a page. */
export function useDroppedText() {
  const go = useGo();
  const accept = (data: DataTransfer) => {
    const file = data.files[0];
    const text = data.getData('text/plain');
    if (file) carried = { file };
    else if (text.trim()) carried = { text };
    else return;
    go('/reading');
  };
  return { accept };
}
