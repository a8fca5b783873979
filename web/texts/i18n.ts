import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { remember, remembered } from '../ui/remembered.js';

export type Language = 'vi' | 'en';

interface Sentences {
  [key: string]: string | Sentences;
}

/** The paths of all sentences: 'fields.number' */
type Keys<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Keys<T[K]>}` }[keyof T & string];
type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
export type Say<T> = (key: Keys<T>, params?: Record<string, unknown>) => string;

await i18next.use(initReactI18next).init({
  lng: remembered<Language>('language') ?? 'vi',
  fallbackLng: 'vi',
  resources: {},
  showSupportNotice: false,
  interpolation: { escapeValue: false }, // React escapes
  saveMissing: true,
  missingKeyHandler: (_languages, namespace, key) => console.error(`No text for ${namespace}:${key}`),
});
document.documentElement.lang = i18next.language;

/** The sentences of one part of the page in both languages; answers the hook that says them. */
export function defineTexts<T extends Sentences>(namespace: string, vi: T, en: Same<T>): () => Say<T> {
  i18next.addResourceBundle('vi', namespace, vi);
  i18next.addResourceBundle('en', namespace, en);
  return () => useTranslation(namespace).t as Say<T>;
}

/** Whether there is a sentence for what the service may name freely. */
export const isSaid = (namespace: string, key: string): boolean => i18next.exists(`${namespace}:${key}`);

export const useLanguage = (): Language => useTranslation().i18n.language as Language;

export const currentLanguage = (): Language => i18next.language as Language;

export function speak(language: Language): void {
  remember('language', language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
