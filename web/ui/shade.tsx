import { ConfigProvider, theme } from 'antd';
import en from 'antd/locale/en_US';
import vi from 'antd/locale/vi_VN';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../texts/i18n.js';
import { remember, remembered } from './remembered.js';
import { type Shade, themeOf } from './theme.js';

const ShadeContext = createContext<{ shade: Shade; toggle(): void }>({ shade: 'light', toggle: () => {} });

export const useShade = () => useContext(ShadeContext);

const preferred = (): Shade => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** Light or dark, as last chosen, else as the system has it; paper is always light. */
export function ShadeProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [chosen, setChosen] = useState<Shade>(() => remembered<Shade>('shade') ?? preferred());
  const [printing, setPrinting] = useState(false);
  const shade = printing ? 'light' : chosen;

  useEffect(() => {
    document.documentElement.dataset.shade = shade;
  }, [shade]);

  useEffect(() => {
    const before = () => setPrinting(true);
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);

  const value = useMemo(() => {
    const toggle = () => {
      const next = chosen === 'dark' ? 'light' : 'dark';
      remember('shade', next);
      setChosen(next);
    };
    return { shade, toggle };
  }, [shade, chosen]);

  return (
    <ShadeContext value={value}>
      <ConfigProvider theme={themeOf(shade, theme)} locale={language === 'vi' ? vi : en} wave={{ disabled: true }}>
        {children}
      </ConfigProvider>
    </ShadeContext>
  );
}
