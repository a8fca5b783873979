import { useRef, useState } from 'react';
import { useGo } from '../ui/link.js';
import { Combobox } from '../ui/combobox.js';
import { useShortcuts } from '../ui/shortcuts.js';
import { useSuggestions } from './suggestions.js';
import { useFrameTexts } from './texts.js';

/** One box for everything, reached by / from anywhere. */
export function SearchBox() {
  const t = useFrameTexts();
  const go = useGo();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement | null>(null);
  const { choices, addresses, busy } = useSuggestions(text);
  useShortcuts({ '/': () => input.current?.focus() });

  const leaveFor = (address: string) => {
    setText('');
    input.current?.blur();
    go(address);
  };

  return (
    <div className="frame-search" role="search">
      <Combobox
        inputRef={(node) => {
          input.current = node;
        }}
        icon="search"
        label={t('searchLabel')}
        placeholder={t('search')}
        text={text}
        onText={setText}
        choices={choices}
        busy={busy}
        onChoose={(key) => leaveFor(addresses.get(key)!)}
        onEnter={() => text.trim() && leaveFor(`/search?q=${encodeURIComponent(text.trim())}`)}
      />
    </div>
  );
}
