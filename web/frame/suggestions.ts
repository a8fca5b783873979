import type { Choice } from '../ui/combobox.js';

/** What the register offers for the text typed so far, with the page behind each choice. */
export function useSuggestions(_text: string): { choices: Choice[]; addresses: Map<string, string>; busy: boolean } {
  return { choices: [], addresses: new Map(), busy: false };
}
