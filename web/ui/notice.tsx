import { App } from 'antd';
import type { ReactNode } from 'react';

/** Holds the notices of the pages in it; inside the router, because notices carry links. */
export const Notices = App;

/** Says in passing what was done. */
export function useNotice(): (what: ReactNode, more?: ReactNode) => void {
  const { notification } = App.useApp();
  return (what, more) =>
    notification.success({ title: what, description: more, placement: 'bottomLeft', duration: 6, showProgress: false });
}
