import { Page } from '../../ui/page.js';
export function Component() {
  return <Page title="Hôm nay"><p>…</p></Page>;
}
